import { test } from '@japa/runner'
import { networkOf } from '#identity/sign_in_limits'

test.group('Network of an address', () => {
  test('is an IPv4 address itself, however it is written', ({ assert }) => {
    assert.equal(networkOf('192.0.2.7'), '192.0.2.7')
    assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7')
  })

  test('is the first half of an IPv6 address', ({ assert }) => {
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
    assert.equal(networkOf('2001:db8:1:2::6'), '2001:db8:1:2')
    assert.equal(networkOf('2001:db8::6'), '2001:db8:0:0')
    assert.equal(networkOf('::1'), '0:0:0:0')
  })
})
