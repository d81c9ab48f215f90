import { test } from '@japa/runner'
import { TargetRules } from '#foundation/outbound/target_rules'

const REFUSED = [
  ['this machine', '127.0.0.1'],
  ['this machine, another number', '127.8.9.10'],
  ['this machine, IPv6', '::1'],
  ['no address', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['no address, IPv6', '::'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['unique local', 'fd12:3456::1'],
  ['link-local', '169.254.1.1'],
  ['link-local, IPv6', 'fe80::1'],
  ['link-local, IPv6 with zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['carrier-grade NAT', '100.127.255.255'],
  ['multicast', '224.0.0.1'],
  ['multicast, IPv6', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '198.51.100.1'],
  ['documentation, IPv6', '2001:db8::1'],
  ['benchmarking', '198.18.0.1'],
  ['protocol assignments', '192.0.0.8'],
  ['6to4 relay', '192.88.99.1'],
  ['metadata of AWS, GCP, Azure', '169.254.169.254'],
  ['metadata of AWS, IPv6', 'fd00:ec2::254'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['metadata of Oracle', '192.0.0.192'],
  ['machinery of Azure', '168.63.129.16'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped private', '::ffff:10.0.0.1'],
  ['mapped, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4-compatible', '::7f00:1'],
  ['translated (SIIT)', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64 of a network', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001::1'],
  ['discard', '100::1'],
  ['segment routing', '5f00::1'],
  ['nothing given out', '4000::1'],
  ['no address at all', 'localhost'],
  ['nothing', ''],
]

test.group('Target rules', () => {
  test('{0} is refused: {1}')
    .with(REFUSED)
    .run(({ assert }, [, address]) => {
      assert.isFalse(TargetRules.parse().allows(address))
    })

  test('public addresses are allowed: {$self}')
    .with(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])
    .run(({ assert }, address) => {
      assert.isTrue(TargetRules.parse().allows(address))
    })

  test('networks that the operator names are allowed, also in another writing', ({ assert }) => {
    const rules = TargetRules.parse('10.20.0.0/16, fd12::/16 192.168.1.7')
    assert.isTrue(rules.allowsPrivate)
    for (const address of ['10.20.3.4', '::ffff:10.20.3.4', 'fd12::9', '192.168.1.7', '8.8.8.8']) {
      assert.isTrue(rules.allows(address), address)
    }
    for (const address of [
      '10.21.0.1',
      'fd13::1',
      '192.168.1.8',
      '127.0.0.1',
      '64:ff9b::a14:304',
    ]) {
      assert.isFalse(rules.allows(address), address)
    }
  })

  test('"all" allows everything that is an address', ({ assert }) => {
    const rules = TargetRules.parse('all')
    assert.isTrue(rules.allows('127.0.0.1'))
    assert.isTrue(rules.allows('169.254.169.254'))
    assert.isFalse(rules.allows('localhost'))
  })

  test('without a list nothing private is, and what is no network is named', ({ assert }) => {
    assert.isFalse(TargetRules.parse('').allowsPrivate)
    assert.throws(() => TargetRules.parse('10.0.0.0/8, everybody'), 'everybody')
    assert.throws(() => TargetRules.parse('10.0.0.0/40'), '10.0.0.0/40')
  })
})
