import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import env from '#start/env'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { FollowTicket } from '#tickets/actions/follow_ticket'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import MessageAdded from '#tickets/events/message_added'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import { SubmitGuestRequest } from '#channels/web_form/actions/submit_guest_request'
import { readConfirmationToken } from '#channels/web_form/confirmation_token'
import { mailCustomer } from '#channels/email/answering/mail_customer'
import { bracketed, headerIdOf } from '#mail/outgoing/header_id'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { drainOutbox } from '#tests/helpers/outbox'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const body = (text: string) => ({ bodyHtml: text, submissionId: randomUUID() })

function givenTicket(workspace: TestWorkspace, subject = 'Printer on fire') {
  return inWorkspace(workspace, async () => {
    const { id } = await new CreateTicket().execute({
      ...body('<p>It burns.</p>'),
      requesterId: workspace.customer.id,
      subject,
      channel: 'web',
    })
    return Ticket.findOrFail(id)
  })
}

function answer(workspace: TestWorkspace, ticket: Ticket, text: string, visibility = 'public') {
  return inWorkspace(workspace, () =>
    new AnswerTicket().execute(ticket, workspace.agent, {
      ...body(text),
      visibility: visibility as 'public' | 'internal',
    })
  )
}

/** What arrived since the last look, oldest first. */
async function mailsOf({ tenant }: TestWorkspace) {
  await drainOutbox(tenant)
  const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
  return mails.reverse()
}

test.group('Mails', () => {
  test('confirm to the requester that a request arrived', async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'Acme' })
    const ticket = await givenTicket(workspace)
    const [mail, ...others] = await mailsOf(workspace)
    assert.isEmpty(others)
    assert.equal(mail.to, workspace.customer.email)
    assert.equal(mail.subject, `[Acme #${ticket.number}] Printer on fire`)
    assert.include(mail.text, 'Hello Carla Customer,')
    const url = `http://${workspace.host}:${env.get('PORT')}/my/tickets/${ticket.number}`
    assert.include(mail.text, url)
    assert.include(mail.html, `href="${url}?for=`)
    assert.equal(mail.headers['Auto-Submitted'], 'auto-replied')
    assert.equal(mail.headers['X-Auto-Response-Suppress'], 'All')
    assert.match(
      mail.headers['Message-ID'],
      /^<request_received\.\d+\.\d+\.\d+\.[a-z2-7]+@localhost>$/
    )
    const thread = headerIdOf(`ticket.${ticket.id}`, workspace.tenant)
    assert.equal(mail.headers['References'], bracketed(thread))
  })

  test("bring the agent's public reply, and never a note", async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'Acme' })
    const ticket = await givenTicket(workspace)
    await answer(workspace, ticket, '<p>Between <strong>us</strong>: a hoax</p>', 'internal')
    await answer(workspace, ticket, '<p>Use <strong>water</strong></p>')
    const mails = await mailsOf(workspace)
    assert.lengthOf(mails, 2)
    // Two jobs at once: either mail may be the first.
    const reply = mails.find(({ subject }) => subject.startsWith('Re:'))!
    assert.equal(reply.to, workspace.customer.email)
    assert.equal(reply.subject, `Re: [Acme #${ticket.number}] Printer on fire`)
    assert.include(reply.from, 'Agnes Agent (Acme)')
    assert.notProperty(reply.headers, 'Auto-Submitted')
    assert.include(reply.html, '<p>Use <strong>water</strong></p>')
    assert.isTrue(reply.text.startsWith('Use water'), reply.text)
    assert.notInclude(reply.html + reply.text, 'hoax')
  })

  test('speak Russian to those who do', async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'Ромашка', locale: 'ru' })
    const ticket = await givenTicket(workspace, 'Не печатает')
    const [mail] = await mailsOf(workspace)
    assert.equal(mail.subject, `[Ромашка #${ticket.number}] Не печатает`)
    assert.include(mail.text, 'Здравствуйте, Carla Customer!')
    assert.include(mail.text, 'Мы получили ваше обращение «Не печатает».')
    assert.include(mail.html, 'lang="ru"')
  })

  test("follow the person's language before the workspace's", async ({ assert }) => {
    const workspace = await givenWorkspace({ locale: 'ru' })
    await inWorkspace(workspace, () => workspace.customer.merge({ locale: 'en' }).save())
    await givenTicket(workspace)
    const [mail] = await mailsOf(workspace)
    assert.include(mail.text, 'Hello Carla Customer,')
  })

  test('tell assignee and followers of a customer reply, once each', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await answer(workspace, ticket, '<p>Water?</p>')
    await inWorkspace(workspace, async () => {
      await new FollowTicket().execute(ticket, workspace.agent)
      await new FollowTicket().execute(ticket, workspace.otherAgent)
      await new ReplyToOwnTicket().execute(ticket, workspace.customer, body('<p>It got worse</p>'))
    })
    const mails = await mailsOf(workspace)
    const notices = mails.filter(({ text }) => text.includes('got worse'))
    assert.sameMembers(
      notices.map(({ to }) => to),
      [workspace.agent.email, workspace.otherAgent.email]
    )
    assert.include(notices[0].text, `/agent/tickets/${ticket.number}`)
  })

  test('carry a link that confirms the request of a guest', async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'Acme' })
    await inWorkspace(workspace, () =>
      new SubmitGuestRequest().execute({
        ...body('<p>Hi</p>'),
        email: 'guest@example.com',
        name: 'Gus Guest',
        subject: 'Anybody there?',
        locale: 'en',
        files: [],
      })
    )
    const [mail] = await mailsOf(workspace)
    assert.equal(mail.to, 'guest@example.com')
    assert.equal(mail.subject, 'Please confirm your request to Acme')
    const [, token] = mail.text.match(/\/requests\/confirm\/(\S+)/)!
    const other = await givenWorkspace()
    assert.isNumber(await inWorkspace(workspace, () => readConfirmationToken(token)))
    assert.isNull(await inWorkspace(other, () => readConfirmationToken(token)))
  })

  test('let nobody inject headers or HTML', async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'A<b>cme</b>' })
    const evil = '<script>alert(1)</script>, evil@example.com'
    await inWorkspace(workspace, () => workspace.customer.merge({ name: evil }).save())
    const ticket = await givenTicket(workspace, 'Hi\r\nBcc: victim@example.com <img src=x>')
    await answer(workspace, ticket, '<p onclick="x()">Hi<script>alert(2)</script></p>')
    for (const mail of await mailsOf(workspace)) {
      assert.equal(mail.to, workspace.customer.email)
      assert.notProperty(mail.headers, 'Bcc')
      assert.notMatch(mail.html, /<script|<img|onclick|<b>/)
      assert.notMatch(mail.headers['Subject'], /[\r\n]/)
    }
  })

  test('are sent once per event and recipient', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const before = await mailsOf(workspace)
    const [, eventId] = before[0].headers['Message-ID'].match(/\.(\d+)\./)!
    const message = await inWorkspace(workspace, () => Message.findByOrFail('ticketId', ticket.id))
    await inWorkspace(workspace, () =>
      mailCustomer({
        kind: 'request_received',
        eventId: Number(eventId),
        ticketId: ticket.id,
        messageId: message.id,
        recipientId: workspace.customer.id,
      })
    )
    assert.deepEqual(await mailsOf(workspace), before)
  })

  test('are not sent to somebody who was disabled meanwhile', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    await inWorkspace(workspace, () =>
      User.query().where('id', workspace.customer.id).update({ disabled_at: new Date() })
    )
    assert.isEmpty(await mailsOf(workspace))
  })

  test('are not sent for a change that was rolled back', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const before = await mailsOf(workspace)
    await inWorkspace(workspace, () =>
      transaction(async (trx) => {
        const payload = { number: 1, messageId: 1, visibility: 'public', byStaff: true } as const
        await record(new MessageAdded({ ticketId: ticket.id, payload }), trx)
        throw new Error('Changed my mind')
      })
    ).catch(() => {})
    assert.deepEqual(await mailsOf(workspace), before)
  })
})
