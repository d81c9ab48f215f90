import { generateKeyPairSync } from 'node:crypto'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { automaticMailLimits, signing } from '#config/mail'
import { TargetRules } from '#foundation/outbound/target_rules'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { Postponed } from '#foundation/queue/postponed'
import { automaticMailStoppedAt, resumeAutomaticMail } from '#mail/limits/breaker'
import { sealSecrets } from '#mail/mailboxes/secrets'
import MailSuppression from '#mail/models/mail_suppression'
import Mailbox from '#mail/models/mailbox'
import OutgoingMail from '#mail/models/outgoing_mail'
import { deliverMail } from '#mail/outgoing/deliver_mail'
import type { MailContent } from '#mail/outgoing/mail_content'
import { insertMail } from '#mail/outgoing/post_mail'
import { recordBounce } from '#mail/outgoing/record_bounce'
import { requeueLostMails } from '#mail/outgoing/requeue_lost_mails'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import { SmtpTransport } from '#mail/outgoing/transports/smtp_transport'
import { useInstallationTransport } from '#mail/outgoing/transports/transport_of'
import { SendNotice } from '#notifications/jobs/send_notice'
import { tenantRows } from '#tenancy/tenant_rows'
import { headerOf, MailServer } from '#tests/helpers/mail_server'
import { drainOutbox } from '#tests/helpers/outbox'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

type Cleanup = (callback: () => void | Promise<void>) => void

async function givenPostOffice(cleanup: Cleanup) {
  const server = await new MailServer().start()
  cleanup(() => server.stop())
  const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${server.port}`))
  cleanup(useInstallationTransport(transport))
  cleanup(() => transport.close())
  const workspace = await givenWorkspace({ name: 'Acme' })
  return { server, workspace, ...deskOf(workspace) }
}

/** What tests do with mails of a workspace. */
function deskOf(workspace: TestWorkspace) {
  const find = (key: string) => inWorkspace(workspace, () => OutgoingMail.findByOrFail({ key }))
  return {
    find,
    seen: async (key: string) => {
      const mail = await find(key)
      return mail.serialize()
    },
    post: (key: string, to = 'ann@example.com', isAutomatic = false) =>
      inWorkspace(workspace, () => insertMail({ key, to, isAutomatic })),
    deliver: (key: string, changes: Partial<MailContent> = {}) =>
      inWorkspace(workspace, async () => {
        const { toAddress } = await OutgoingMail.findByOrFail({ key })
        await deliverMail(key, async () => contentFor(toAddress, changes))
      }),
    /** As if the pause before the next attempt were over. */
    makeDue: (key: string) =>
      inWorkspace(workspace, () =>
        OutgoingMail.query().where({ key }).update({ due_at: '2020-01-01' })
      ),
    eventsOf: (name: string) =>
      inWorkspace(workspace, () => tenantRows<{ payload: object }>('events').where({ name })),
  }
}

function contentFor(address: string, changes: Partial<MailContent>): MailContent {
  return {
    nature: 'personal',
    from: { address: 'support@acme.example', name: 'Agnes' },
    to: { address, name: 'Ann' },
    subject: 'Hello',
    html: '<p>Hello</p>',
    text: 'Hello',
    ...changes,
  }
}

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error) => error
  )

test.group('Post office', () => {
  test('sends a mail once, however often it is asked to', async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, find } = await givenPostOffice(cleanup)
    assert.equal(await post('letter.1'), await post('letter.1'))
    await deliver('letter.1')
    await deliver('letter.1')
    const mail = await find('letter.1')
    assert.containsSubset(mail.serialize(), { state: 'sent', kind: 'letter', attempts: 1 })
    assert.isNotNull(mail.sentAt)
    assert.lengthOf(server.mails, 1)
    const [{ source, to, from }] = server.mails
    assert.deepEqual(to, ['ann@example.com'])
    const id = new RegExp(`^<letter\\.1\\.${workspace.tenant.id}\\.[a-z2-7]{16}@localhost>$`)
    assert.match(headerOf(source, 'Message-ID')!, id)
    assert.match(from, new RegExp(`^bounce\\+[a-z2-7]+@${workspace.tenant.slug}\\.localhost$`))
    assert.isUndefined(headerOf(source, 'Auto-Submitted'))
  })

  test('sends it once when two are at it', async ({ assert, cleanup }) => {
    const { server, post, deliver } = await givenPostOffice(cleanup)
    await post('letter.1')
    const results = await Promise.allSettled([1, 2, 3].map(() => deliver('letter.1')))
    assert.lengthOf(server.mails, 1)
    for (const one of results) {
      if (one.status === 'rejected') assert.instanceOf(one.reason, Postponed)
    }
  })

  test('sends it again, but not a third time, when nobody knows what became of it', async ({
    assert,
    cleanup,
  }) => {
    const { server, post, deliver, makeDue, find } = await givenPostOffice(cleanup)
    await post('letter.1')
    server.refuseContent = () => 'hang_up'
    assert.instanceOf(await refusalOf(deliver('letter.1')), Postponed)
    const first = await find('letter.1')
    assert.containsSubset(first.serialize(), { state: 'queued', handOvers: 1 })
    for (let turn = 0; turn < 4; turn++) {
      await makeDue('letter.1')
      await refusalOf(deliver('letter.1'))
    }
    assert.lengthOf(server.mails, 2)
    const last = await find('letter.1')
    assert.containsSubset(last.serialize(), { state: 'failed', reason: 'interrupted' })
    const ids = server.mails.map(({ source }) => headerOf(source, 'Message-ID'))
    assert.equal(ids[0], ids[1])
  })

  test('says why a server refuses, and writes to no address that does not exist', async ({
    assert,
    cleanup,
  }) => {
    const { server, workspace, post, deliver, find, eventsOf, seen } =
      await givenPostOffice(cleanup)
    server.refuseRecipient = () => ({ code: 550, words: '5.1.1 No such person here' })
    await post('letter.1', 'Gone@Example.com')
    await deliver('letter.1')
    const mail = await find('letter.1')
    assert.containsSubset(mail.serialize(), { state: 'failed', reason: 'refused' })
    assert.include(mail.detail, 'No such person here')
    const [event] = await eventsOf('mail.failed')
    assert.containsSubset(event!.payload, { mailId: mail.id, reason: 'refused' })

    server.refuseRecipient = () => null
    await post('letter.2', 'gone@example.com')
    await deliver('letter.2')
    assert.containsSubset(await seen('letter.2'), { state: 'suppressed' })
    assert.isEmpty(server.mails)
    // What somebody needs to get in leaves all the same.
    await post('letter.3', 'gone@example.com')
    await deliver('letter.3', { nature: 'security' })
    assert.lengthOf(server.mails, 1)
    await inWorkspace(workspace, async () => {
      assert.containsSubset(await MailSuppression.all(), [{ address: 'gone@example.com' }])
    })
  })

  test('tries again where the server is busy, or not there', async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, makeDue, find, seen } = await givenPostOffice(cleanup)
    await post('letter.1')
    server.refuseContent = () => ({ code: 451, words: '4.7.1 Greylisted' })
    const refusal = (await refusalOf(deliver('letter.1'))) as Postponed
    assert.instanceOf(refusal, Postponed)
    assert.isAbove(refusal.until.getTime(), Date.now() + 15_000)
    const waiting = await find('letter.1')
    assert.containsSubset(waiting.serialize(), { state: 'queued', handOvers: 0, reason: 'later' })
    assert.include(waiting.detail, 'Greylisted')
    // Nobody may be quicker than the pause.
    assert.instanceOf(await refusalOf(deliver('letter.1')), Postponed)

    await server.stop()
    await makeDue('letter.1')
    assert.instanceOf(await refusalOf(deliver('letter.1')), Postponed)
    assert.containsSubset(await seen('letter.1'), { reason: 'unreachable' })

    const next = await new MailServer().start(server.port)
    cleanup(() => next.stop())
    await makeDue('letter.1')
    await deliver('letter.1')
    assert.containsSubset(await seen('letter.1'), { state: 'sent' })
    assert.lengthOf(next.mails, 1)

    await next.stop()
    await post('letter.2')
    const yesterday = DateTime.now().minus({ hours: 25 }).toJSDate()
    await inWorkspace(workspace, () =>
      OutgoingMail.query().where({ key: 'letter.2' }).update({ created_at: yesterday })
    )
    await deliver('letter.2')
    assert.containsSubset(await seen('letter.2'), {
      state: 'failed',
      reason: 'unreachable',
    })
  })

  test('marks what no person wrote, and has nobody told of its failure', async ({
    assert,
    cleanup,
  }) => {
    const { server, post, deliver } = await givenPostOffice(cleanup)
    for (const nature of ['answer', 'notice', 'security'] as const) {
      await post(`${nature}.1`, 'ann@example.com', true)
      await deliver(`${nature}.1`, { nature })
    }
    assert.lengthOf(server.mails, 3)
    for (const { from, source } of server.mails) {
      assert.equal(from, '')
      assert.equal(headerOf(source, 'X-Auto-Response-Suppress'), 'All')
      assert.equal(headerOf(source, 'X-Patchbay-Loop'), 'localhost')
    }
    const submitted = server.mails.map(({ source }) => headerOf(source, 'Auto-Submitted'))
    assert.deepEqual(submitted, ['auto-replied', 'auto-generated', 'auto-generated'])
  })

  test('floods nobody, and never writes to itself', async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, seen } = await givenPostOffice(cleanup)
    const automatic = { nature: 'answer' } as const
    for (let turn = 1; turn <= 12; turn++) {
      await post(`answer.${turn}`, 'Ann@example.com', true)
      await deliver(`answer.${turn}`, automatic)
    }
    assert.lengthOf(server.mails, 10)
    assert.containsSubset(await seen('answer.11'), {
      state: 'dropped',
      reason: 'too_many',
    })
    await post('letter.1')
    await deliver('letter.1')
    assert.lengthOf(server.mails, 11)

    const own = `support+anything@${workspace.tenant.slug}.localhost`
    await post('answer.own', own, true)
    await deliver('answer.own', automatic)
    assert.containsSubset(await seen('answer.own'), { reason: 'own_mailbox' })
    assert.lengthOf(server.mails, 11)
  })

  test('stops all automatic mail when there is far too much', async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, eventsOf, seen } = await givenPostOffice(cleanup)
    const { perWorkspace } = automaticMailLimits
    automaticMailLimits.perWorkspace = 3
    cleanup(() => void (automaticMailLimits.perWorkspace = perWorkspace))
    const send = async (turn: number) => {
      await post(`answer.${turn}`, `customer${turn}@example.com`, true)
      await deliver(`answer.${turn}`, { nature: 'answer' })
    }
    for (let turn = 1; turn <= 5; turn++) await send(turn)
    assert.lengthOf(server.mails, 3)
    assert.containsSubset(await seen('answer.5'), { reason: 'breaker' })
    assert.lengthOf(await eventsOf('automatic_mail.stopped'), 1)
    assert.isNotNull(await inWorkspace(workspace, automaticMailStoppedAt))

    await post('letter.1')
    await deliver('letter.1')
    await post('security.1')
    await deliver('security.1', { nature: 'security' })
    assert.lengthOf(server.mails, 5)

    await inWorkspace(workspace, () => resumeAutomaticMail(workspace.admin))
    await send(6)
    assert.lengthOf(server.mails, 6)
  })

  test('signs what the installation sends', async ({ assert, cleanup }) => {
    const { server, post, deliver } = await givenPostOffice(cleanup)
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    signing.dkim = { domainName: 'acme.example', keySelector: 'desk', privateKey: pem }
    cleanup(() => void (signing.dkim = null))
    await post('letter.1')
    await deliver('letter.1', { subject: 'Привет', text: '.a dot\nand words' })
    const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    const resolver = async (name: string) => {
      assert.equal(name, 'desk._domainkey.acme.example')
      return [[`v=DKIM1; k=rsa; p=${record}`]]
    }
    const source = Buffer.from(server.mails[0]!.source, 'latin1')
    const { results } = await dkimVerify(source, { resolver } as never)
    assert.deepEqual(
      results.map(({ status }: { status: { result: string } }) => status.result),
      ['pass']
    )
  })

  test("leaves by a mailbox's own server, signed in there", async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, seen } = await givenPostOffice(cleanup)
    const own = await new MailServer({ user: 'acme', password: 'secret' }).start()
    cleanup(() => own.stop())
    const mailbox = await inWorkspace(workspace, async () => {
      const made = await Mailbox.create({
        address: 'help@acme.example',
        name: 'Acme',
        sendsBy: 'smtp',
        smtpHost: '127.0.0.1',
        smtpPort: own.port,
        smtpEncryption: 'none',
        smtpUser: 'acme',
      })
      await made.merge({ secrets: sealSecrets(made, { smtpPassword: 'secret' }) }).save()
      return Mailbox.findOrFail(made.id)
    })
    cleanup(useOutboundWorld({ rules: TargetRules.parse('') }))
    await post('letter.1')
    await deliver('letter.1', { mailbox })
    assert.containsSubset(await seen('letter.1'), { reason: 'private_address' })

    cleanup(useOutboundWorld({ rules: TargetRules.parse('127.0.0.1') }))
    await post('letter.2')
    await deliver('letter.2', { mailbox })
    assert.isEmpty(server.mails)
    assert.deepEqual(own.mails[0]?.from, 'help@acme.example')
  })

  test('goes on where the queue lost a mail, and ends one that is no longer true', async ({
    assert,
    cleanup,
  }) => {
    const { server, workspace, makeDue, find } = await givenPostOffice(cleanup)
    const { id: userId, email } = workspace.agent
    const writer = (eventId: number) =>
      new SendNotice({ eventId, userId, kind: 'password_changed', email })
    await inWorkspace(workspace, async () => {
      await insertMail({ key: 'notice.1', to: email, isAutomatic: false }, writer(1))
      const nobody = new SendNotice({ ...writer(2).payload, userId: 0 } as never)
      await insertMail({ key: 'notice.2', to: email, isAutomatic: false }, nobody)
    })
    await makeDue('notice.1')
    await makeDue('notice.2')
    await requeueLostMails()
    await drainOutbox(workspace.tenant)
    assert.lengthOf(server.mails, 1)
    const [sent, ended] = [await find('notice.1'), await find('notice.2')]
    assert.containsSubset(sent.serialize(), { state: 'sent', job: null })
    assert.containsSubset(ended.serialize(), { state: 'dropped', reason: 'outdated' })
  })

  test('learns from a report that a mail came back', async ({ assert, cleanup }) => {
    const { server, workspace, post, deliver, find, eventsOf, seen } =
      await givenPostOffice(cleanup)
    await post('letter.1')
    await deliver('letter.1')
    const { headerId } = await find('letter.1')
    const report = {
      headerId,
      recipient: 'ann@example.com',
      isPermanent: false,
      status: '4.4.1',
      diagnostic: 'smtp; 451 no answer\r\n from host',
    }
    const tell = (changes: object) =>
      inWorkspace(workspace, () => recordBounce({ ...report, ...changes }))
    assert.isTrue(await tell({}))
    assert.containsSubset(await seen('letter.1'), { state: 'sent' })
    assert.isFalse(await tell({ headerId: 'somebody.else@example.com' }))

    const returnLocalPart = server.mails[0]!.from.split('@', 1)[0]
    const final = { isPermanent: true, status: '5.1.1', headerId: null, returnLocalPart }
    assert.isTrue(await tell(final))
    assert.isTrue(await tell(final))
    assert.containsSubset(await seen('letter.1'), {
      state: 'bounced',
      reason: '5.1.1',
    })
    assert.lengthOf(await eventsOf('mail.bounced'), 1)
    await post('letter.2')
    await deliver('letter.2')
    assert.containsSubset(await seen('letter.2'), { state: 'suppressed' })

    const other = await givenWorkspace()
    assert.isFalse(await inWorkspace(other, () => recordBounce({ ...report, ...final })))
  })
})
