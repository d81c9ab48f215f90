import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { replyToken } from '#channels/email/threading/reply_address'
import Mailbox from '#mail/models/mailbox'
import OutgoingMail from '#mail/models/outgoing_mail'
import { insertMail } from '#mail/outgoing/post_mail'
import type Ticket from '#tickets/models/ticket'
import { countRows, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { givenMail, mailText } from '#tests/functional/email/support/mails'

const pass = { verdicts: { dmarc: 'pass' } }
const customer = 'customer@test.example'

const tagged = (workspace: TestWorkspace, ticket: Ticket) => [
  `support+${replyToken(ticket.id, workspace.tenant.id)}@${workspace.host}`,
]

/** What a server reports of a mail, as somebody may also write it by hand. */
const report = (id: string) =>
  [
    '--b\r\nContent-Type: text/plain\r\n\r\nThis came back when I wrote to you.',
    '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; gone@far.example\r\nAction: failed\r\nStatus: 5.1.1',
    `--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <${id}>\r\nSubject: Ours\r\n\r\nWords`,
    '--b--',
  ].join('\r\n')

test.group('Who pretends to be staff', () => {
  test('by a trusted Reply-To speaks to no customer', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const mailbox = await inWorkspace(workspace, () =>
      Mailbox.create({
        name: 'Form',
        intake: 'forwarded',
        sendsBy: 'installation',
        repliesTo: 'own',
        signInBy: 'password',
        isDefault: false,
        isOn: true,
        address: 'form@own.example',
        trustsReplyTo: true,
      })
    )
    const { message } = await givenMail(
      workspace,
      { from: 'eve@evil.example', headers: { 'Reply-To': workspace.agent.email } },
      { envelopeTo: tagged(workspace, ticket), mailboxId: mailbox.id, ...pass }
    )
    assert.equal(message?.visibility, 'internal')
  })

  test('by one of several senders speaks to no customer', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { email } = workspace.agent
    for (const lines of [`From: ${email}, eve@evil.example`, `From: ${email}\r\nFrom: x`]) {
      const ticket = await givenTicket(workspace)
      const { message } = await givenMail(workspace, `${lines}\r\nDate: 1\r\n\r\nWords`, {
        envelopeTo: tagged(workspace, ticket),
        ...pass,
      })
      assert.equal(message?.visibility, 'internal', lines)
    }
  })

  test('puts nobody in copy, and neither does who may not answer', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const envelopeTo = tagged(workspace, ticket)
    const cc = 'eve@evil.example'
    await givenMail(workspace, { from: workspace.agent.email, cc }, { envelopeTo })
    await givenMail(workspace, { from: workspace.lightAgent.email, cc }, { envelopeTo, ...pass })
    assert.equal(await countRows(workspace, 'ticket_ccs'), 0)
    await givenMail(workspace, { from: workspace.agent.email, cc }, { envelopeTo, ...pass })
    assert.equal(await countRows(workspace, 'ticket_ccs'), 1)
  })
})

test.group('Who pretends to be a customer', () => {
  test('puts nobody in copy by a number that anybody can guess', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const written = {
      from: customer,
      subject: `More [#${ticket.number}]`,
      cc: 'eve@evil.example',
    }
    const forged = await givenMail(workspace, written)
    assert.equal(forged.ticket?.id, ticket.id)
    assert.equal(await countRows(workspace, 'ticket_ccs'), 0)
    await givenMail(workspace, written, pass)
    assert.equal(await countRows(workspace, 'ticket_ccs'), 1)
  })
})

test.group('Reports that are none', () => {
  test('a report that somebody passes on is their mail, and concerns none of ours', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const type = 'multipart/mixed; boundary=b'
    const { inbound, ticket } = await givenMail(workspace, { type, body: report('x@far.example') })
    assert.equal(inbound.state, 'processed')
    assert.isNotNull(ticket)
  })

  test('a confirmation that somebody passes on is their mail', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nWhat is this?\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nDisposition: manual-action; displayed\r\n--b--'
    const type = 'multipart/mixed; boundary=b'
    const { inbound } = await givenMail(workspace, { type, body })
    assert.equal(inbound.state, 'processed')
  })

  test('nobody guesses the id of a mail of ours to stop mails to somebody', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const mail = await inWorkspace(workspace, async () => {
      const id = await insertMail({ key: 'staff_replied.7.9', to: customer })
      const row = await OutgoingMail.findOrFail(id)
      return row.merge({ state: 'sent', sentAt: DateTime.now() }).save()
    })
    const guessed = `staff_replied.7.9.${workspace.tenant.id}@localhost`
    const type = 'multipart/report; report-type=delivery-status; boundary=b'
    await givenMail(workspace, mailText({ type, body: report(guessed) }), { envelopeFrom: '' })
    assert.equal(await countRows(workspace, 'mail_suppressions'), 0)
    await givenMail(workspace, mailText({ type, body: report(mail.headerId) }), {
      envelopeFrom: '',
    })
    assert.equal(await countRows(workspace, 'mail_suppressions'), 1)
  })
})
