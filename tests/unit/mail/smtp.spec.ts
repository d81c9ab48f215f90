import { test } from '@japa/runner'
import { TargetRules } from '#foundation/outbound/target_rules'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import { SmtpTransport } from '#mail/outgoing/transports/smtp_transport'
import type { DeliveryFailure } from '#mail/outgoing/transports/transport'
import { MailServer } from '#tests/helpers/mail_server'

const mail = {
  headerId: 'one@test',
  envelope: { from: 'support@example.com', to: 'ann@example.com' },
  source: Buffer.from('Subject: Hi\r\n\r\n.A dot, and words\r\n'),
}

async function givenServer(cleanup: (callback: () => void | Promise<void>) => void) {
  const server = await new MailServer().start()
  cleanup(() => server.stop())
  const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${server.port}`))
  cleanup(() => transport.close())
  let handOvers = 0
  const deliver = () =>
    transport.deliver(mail, async () => {
      handOvers++
    })
  return { server, transport, deliver, handOvers: () => handOvers }
}

const failureOf = (promise: Promise<unknown>): Promise<DeliveryFailure> =>
  promise.then(
    () => Promise.reject(new Error('It was taken')),
    (error) => error
  )

test.group('SMTP', () => {
  test('reads {url}')
    .with([
      { url: 'smtp://mail.example.com', port: 587, encryption: 'opportunistic' },
      { url: 'smtps://mail.example.com', port: 465, encryption: 'tls' },
      { url: 'smtp://mail.example.com:2525', port: 2525, encryption: 'opportunistic' },
    ])
    .run(({ assert }, { url, ...expected }) => {
      assert.containsSubset(smtpSettings(url), {
        host: 'mail.example.com',
        user: null,
        ...expected,
      })
    })

  test('decodes user and password', ({ assert }) => {
    const { user, password } = smtpSettings('smtp://me%40example.com:p%2Fss@mail.example.com')
    assert.deepEqual([user, password], ['me@example.com', 'p/ss'])
  })

  test('delivers mails over one connection, byte for byte', async ({ assert, cleanup }) => {
    const { server, deliver, handOvers } = await givenServer(cleanup)
    assert.match(await deliver(), /^250 /)
    await deliver()
    assert.equal(server.sessions.size, 1)
    assert.equal(handOvers(), 2)
    assert.deepEqual(server.mails[0], {
      from: 'support@example.com',
      to: ['ann@example.com'],
      source: mail.source.toString(),
    })
  })

  test('signs in', async ({ assert, cleanup }) => {
    const server = await new MailServer({ user: 'me', password: 'secret' }).start()
    cleanup(() => server.stop())
    const deliverAs = (password: string) => {
      const settings = smtpSettings(`smtp://me:${password}@127.0.0.1:${server.port}`)
      return new SmtpTransport(settings).deliver(mail, async () => {})
    }
    await deliverAs('secret')
    assert.lengthOf(server.mails, 1)
    const failure = await failureOf(deliverAs('wrong'))
    assert.containsSubset(failure, { isPermanent: false, reason: 'sign_in' })
  })

  test('tells a refusal for good, for now, and silence apart', async ({ assert, cleanup }) => {
    const { server, deliver, handOvers } = await givenServer(cleanup)
    server.refuseRecipient = () => ({ code: 550, words: '5.1.1 No such user' })
    const unknown = await failureOf(deliver())
    assert.containsSubset(unknown, {
      isPermanent: true,
      isAnswered: true,
      reason: 'refused',
      status: '5.1.1',
    })
    assert.include(unknown.message, 'No such user')
    assert.equal(handOvers(), 0)

    server.refuseRecipient = () => null
    server.refuseContent = () => ({ code: 451, words: '4.3.0 Come back later' })
    const later = await failureOf(deliver())
    assert.containsSubset(later, { isPermanent: false, isAnswered: true, reason: 'later' })
    assert.equal(handOvers(), 1)

    server.refuseContent = () => 'hang_up'
    const silent = await failureOf(deliver())
    assert.containsSubset(silent, { isPermanent: false, isAnswered: false })
    assert.equal(handOvers(), 2)
  })

  test('begins anew where the server ended the conversation', async ({ assert, cleanup }) => {
    const { server, deliver } = await givenServer(cleanup)
    await deliver()
    await server.stop()
    assert.containsSubset(await failureOf(deliver()), { reason: 'unreachable' })
    const next = await new MailServer().start(server.port)
    cleanup(() => next.stop())
    await deliver()
    assert.lengthOf(next.mails, 1)
  })

  test('connects to public machines only, for people of workspaces', async ({
    assert,
    cleanup,
  }) => {
    const { server } = await givenServer(cleanup)
    cleanup(useOutboundWorld({ rules: TargetRules.parse('') }))
    for (const host of ['127.0.0.1', 'localhost', '::ffff:127.0.0.1']) {
      const settings = { ...smtpSettings('smtp://x'), host, port: server.port, isForeign: true }
      const failure = await failureOf(new SmtpTransport(settings).deliver(mail, async () => {}))
      assert.containsSubset(failure, { isPermanent: true, reason: 'private_address' })
    }
    assert.isEmpty(server.mails)
  })
})
