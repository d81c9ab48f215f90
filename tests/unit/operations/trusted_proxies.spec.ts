import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { test } from '@japa/runner'
import server from '@adonisjs/core/services/server'
import { trustedProxies } from '#operations/processes/trusted_proxies'

test.group('Trusted proxies', () => {
  test('{list} trusts {address}: {expected}')
    .with([
      { list: undefined, address: '127.0.0.1', expected: true },
      { list: undefined, address: '::1', expected: true },
      { list: undefined, address: '::ffff:127.0.0.1', expected: true },
      { list: undefined, address: '10.1.2.3', expected: false },
      { list: '10.0.0.0/8', address: '10.1.2.3', expected: true },
      { list: '10.0.0.0/8', address: '127.0.0.1', expected: false },
      { list: '10.0.0.0/8', address: '11.1.2.3', expected: false },
      { list: 'loopback, private', address: '192.168.1.9', expected: true },
      { list: 'private', address: 'fd00::1', expected: true },
      { list: '203.0.113.7', address: '203.0.113.7', expected: true },
      { list: '203.0.113.7', address: '203.0.113.8', expected: false },
      { list: '2001:db8::/32', address: '2001:db8::5', expected: true },
      { list: 'loopback', address: '', expected: false },
    ])
    .run(({ assert }, { list, address, expected }) => {
      assert.equal(trustedProxies(list)(address), expected)
    })

  test('refuses {$self}')
    .with(['everybody', '10.0.0.0/33', '10.0.0.0/x', '10.0.0', '::1/129'])
    .run(({ assert }, part) => {
      assert.throws(() => trustedProxies(`loopback,${part}`), part)
    })

  /** What the application makes of headers that the given address sent. */
  function requestFrom(remoteAddress: string) {
    const socket = new Socket()
    Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
    const req = new IncomingMessage(socket)
    req.url = '/'
    req.headers = {
      'host': 'acme.help.example',
      'x-forwarded-for': '198.51.100.1',
      'x-forwarded-host': 'victim.help.example',
      'x-forwarded-proto': 'https',
    }
    return server.createRequest(req, new ServerResponse(req))
  }

  test('from elsewhere nothing that is forwarded is believed', ({ assert }) => {
    const request = requestFrom('203.0.113.9')
    assert.equal(request.ip(), '203.0.113.9')
    assert.equal(request.host(), 'acme.help.example')
    assert.equal(request.protocol(), 'http')
  })

  test('from the proxy it is', ({ assert }) => {
    const request = requestFrom('127.0.0.1')
    assert.equal(request.ip(), '198.51.100.1')
    assert.equal(request.host(), 'victim.help.example')
    assert.equal(request.protocol(), 'https')
  })
})
