import { test } from '@japa/runner'
import { connect } from 'node:net'
import { once } from 'node:events'
import type { TestContext } from '@japa/runner/core'
import { OutboundError } from '#foundation/outbound/outbound_error'
import { outboundFetch, type OutboundRequest } from '#foundation/outbound/outbound_fetch'
import { publicLookup, useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import { startReceiver } from '#tests/helpers/receiver'

const LOOPBACK = TargetRules.parse('127.0.0.1')

/** What is thrown, by its reason. */
async function failureOf(url: string, options?: OutboundRequest) {
  try {
    await outboundFetch(url, options)
  } catch (error) {
    if (error instanceof OutboundError) return error.reason
    throw error
  }
  return 'none'
}

function world(context: TestContext, changes: Parameters<typeof useOutboundWorld>[0]) {
  context.cleanup(useOutboundWorld(changes))
}

test.group('Outbound requests', (group) => {
  group.each.setup(() => useOutboundWorld({ rules: TargetRules.parse() }))

  test('writings of private addresses are refused before anything is sent: {$self}')
    .with([
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://0177.0.0.1/',
      'https://127.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[::ffff:a9fe:a9fe]/',
      'https://169.254.169.254/latest/meta-data/',
      'https://localhost/',
      'https://LOCALHOST./',
      'https://acme.localhost/',
      'https://metadata.google.internal/',
      'https://①②⑦.0.0.1/',
    ])
    .run(async ({ assert }, url) => {
      assert.equal(await failureOf(url), 'private_address')
    })

  test('what is no address of the web is refused: {url}')
    .with([
      { url: 'ftp://example.com/', reason: 'bad_address' },
      { url: 'file:///etc/passwd', reason: 'bad_address' },
      { url: 'gopher://example.com', reason: 'bad_address' },
      { url: 'not an address', reason: 'bad_address' },
      { url: 'https://user:password@example.com/', reason: 'bad_address' },
      { url: 'http://example.com/', reason: 'plain_http' },
    ])
    .run(async ({ assert }, { url, reason }) => {
      assert.equal(await failureOf(url), reason)
    })

  test('a name that DNS leads to a private address is refused, asked once', async (context) => {
    const asked: string[] = []
    world(context, {
      resolve: async (host) => {
        asked.push(host)
        return [{ address: asked.length === 1 ? '10.0.0.7' : '8.8.8.8', family: 4 }]
      },
    })
    context.assert.equal(await failureOf('https://hooks.example.com/'), 'private_address')
    context.assert.deepEqual(asked, ['hooks.example.com'])
  })

  test('of several addresses only public ones are connected to', async (context) => {
    const receiver = await startReceiver(context)
    world(context, {
      rules: LOOPBACK,
      resolve: async () => [
        { address: '127.0.0.2', family: 4 },
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ],
    })
    const response = await outboundFetch(`http://several.example.com:${receiver.port}/in`)
    context.assert.equal(response.status, 200)
    context.assert.equal(receiver.requests[0].headers.host, `several.example.com:${receiver.port}`)
  })

  test('a redirect to a private address is refused', async (context) => {
    const receiver = await startReceiver(context)
    world(context, { rules: LOOPBACK })
    for (const location of ['http://10.0.0.1/', 'http://[::1]/', 'http://127.0.0.2/']) {
      receiver.answer = { status: 302, headers: { location } }
      const reason = await failureOf(`${receiver.url}/in`, { redirects: 3 })
      context.assert.equal(reason, 'private_address', location)
    }
  })

  test('redirects are followed only as often as asked, and bodies go along', async (context) => {
    const receiver = await startReceiver(context)
    world(context, { rules: LOOPBACK })
    receiver.answer = { status: 307, headers: { location: '/again' } }
    const asked = { method: 'POST', body: 'hello', redirects: 2 }
    context.assert.equal(await failureOf(`${receiver.url}/in`, asked), 'too_many_redirects')
    context.assert.deepEqual(
      receiver.requests.map(({ method, url, body }) => [method, url, body]),
      [
        ['POST', '/in', 'hello'],
        ['POST', '/again', 'hello'],
        ['POST', '/again', 'hello'],
      ]
    )
    const { status } = await outboundFetch(`${receiver.url}/in`, { method: 'POST', body: 'x' })
    context.assert.equal(status, 307)
  })

  test('secrets in headers stay with their origin', async (context) => {
    const [first, second] = [await startReceiver(context), await startReceiver(context)]
    world(context, { rules: LOOPBACK })
    first.answer = { status: 307, headers: { location: `${second.url}/` } }
    const headers = { 'authorization': 'Bearer secret', 'x-kept': 'yes' }
    await outboundFetch(`${first.url}/`, { headers, redirects: 1 })
    context.assert.equal(first.requests[0].headers.authorization, 'Bearer secret')
    context.assert.isUndefined(second.requests[0].headers.authorization)
    context.assert.equal(second.requests[0].headers['x-kept'], 'yes')
  })

  test('an endless answer is cut, and taken no further', async (context) => {
    const receiver = await startReceiver(context)
    world(context, { rules: LOOPBACK })
    receiver.answer = 'endless'
    const { body, isCut } = await outboundFetch(receiver.url, { maxBytes: 4_096 })
    context.assert.isTrue(isCut)
    context.assert.lengthOf(body, 4_096)
    await receiver.untilClosed()
  })

  test('who never answers, or never ends, is left', async (context) => {
    const receiver = await startReceiver(context)
    world(context, { rules: LOOPBACK })
    for (const answer of ['silent', 'dripping'] as const) {
      receiver.answer = answer
      context.assert.equal(await failureOf(receiver.url, { timeout: 150 }), 'timeout', answer)
    }
  })

  test('failures have a reason', async (context) => {
    const { assert } = context
    const receiver = await startReceiver(context)
    world(context, { rules: LOOPBACK })
    receiver.answer = 'hangs_up'
    assert.equal(await failureOf(receiver.url), 'closed')
    receiver.answer = 'nonsense'
    assert.equal(await failureOf(receiver.url), 'bad_answer')
    assert.equal(await failureOf(receiver.url.replace('http:', 'https:')), 'tls')
    await receiver.stop()
    assert.equal(await failureOf(receiver.url), 'refused')
    world(context, {
      resolve: async () => {
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
      },
    })
    assert.equal(await failureOf('https://nowhere.example.com'), 'unknown_host')
  })

  test('sockets of other protocols take the lookup too', async (context) => {
    world(context, { resolve: async () => [{ address: '192.168.0.9', family: 4 }] })
    const socket = connect({ host: 'mail.example.com', port: 25, lookup: publicLookup })
    const [error] = await once(socket, 'error')
    context.assert.equal(error.reason, 'private_address')
  })
})
