import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import { aMail } from '#tests/functional/email/doors/support/smtp'
import { signInAs } from '#tests/helpers/sign_in'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { COMPANY, CUSTOMERS } from '#tests/mail/support/mail_house'
import { givenCompanyMailbox, mailsOf, send, settled, useWorld } from '#tests/mail/support/world'

test.group('The whole way with Postfix and Dovecot', (group) => {
  const world = useWorld(group)

  test('a question becomes a ticket, the answer arrives, and its answer lands in the ticket', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const name = `carla-${randomUUID().slice(0, 8)}`
    const carla = `${name}@${CUSTOMERS}`
    const mailbox = await givenCompanyMailbox(world(), workspace, { intake: 'forwarded' })
    await inWorkspace(workspace, async () => {
      const { default: Mailbox } = await import('#mail/models/mailbox')
      await Mailbox.query().update({ is_default: false })
      await mailbox.merge({ isDefault: true }).save()
    })

    // Forwarded by the company's own server, and handed to us as by an MX.
    const forward = `forward-${workspace.tenant.slug}@${COMPANY}`
    await send(world(), carla, forward, aMail({ subject: 'Lost parcel', from: `Carla <${carla}>` }))
    await until(() => settled(workspace, 1), 30_000)
    const [received] = await mailsOf(workspace)
    assert.equal(received!.state, 'processed')
    const [ticket] = await inWorkspace(workspace, () => Ticket.all())
    assert.equal(ticket!.subject, 'Lost parcel')

    const agent = await signInAs(client, workspace, workspace.agent)
    const answered = await agent
      .post(`/agent/tickets/${ticket!.number}/messages`)
      .header('accept', 'application/json')
      .json({
        bodyHtml: '<p>It is on its way.</p>',
        visibility: 'public',
        submissionId: randomUUID(),
      })
    answered.assertStatus(302)

    const inbox = await world().house.inboxOf(name)
    const answer = await findAnswer(inbox)
    assert.match(answer.source, /It is on its way/)
    const messageId = /^message-id: (<[^>]+>)/im.exec(answer.source)![1]
    const from = /^from: .*<([^>]+)>/im.exec(answer.source)![1]
    assert.equal(from, mailbox.address)
    const [, replyTo = builtInAddress(workspace.tenant.slug)] =
      /^reply-to: .*?([^\s<>]+@[^\s<>]+)/im.exec(answer.source) ?? []
    assert.isString(replyTo)

    const reply = [
      `From: Carla <${carla}>`,
      `To: ${from}`,
      'Subject: Re: Lost parcel',
      `In-Reply-To: ${messageId}`,
      `References: ${messageId}`,
      `Message-ID: <${randomUUID()}@${CUSTOMERS}>`,
      `Date: ${new Date().toUTCString()}`,
      '',
      'Thank you, it came.',
      '',
    ].join('\r\n')
    await send(world(), carla, forward, reply)
    await until(() => settled(workspace, 2), 30_000)
    const messages = await inWorkspace(workspace, () =>
      Message.query().where('ticket_id', ticket!.id).orderBy('id')
    )
    assert.include(messages.at(-1)!.bodyText, 'Thank you, it came.')
    assert.lengthOf(await inWorkspace(workspace, () => Ticket.all()), 1)
    await inbox.logout()
  })

  type Inbox = Awaited<ReturnType<ReturnType<typeof world>['house']['inboxOf']>>

  /** The mail with the agent's words; the confirmation that the request arrived comes before it. */
  async function findAnswer(inbox: Inbox) {
    let found: { source: string } | undefined
    await until(async () => {
      const uids = (await inbox.search({ all: true }, { uid: true })) || []
      if (uids.length === 0) return false
      for await (const mail of inbox.fetch(uids, { source: true }, { uid: true })) {
        const source = mail.source!.toString()
        if (/on its way/.test(source)) found = { source }
      }
      return found
    }, 30_000)
    return found!
  }
})
