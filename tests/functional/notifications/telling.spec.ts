import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import MailBounced from '#mail/events/mail_bounced'
import MailFailed from '#mail/events/mail_failed'
import Mailbox from '#mail/models/mailbox'
import OutgoingMail from '#mail/models/outgoing_mail'
import { noticeFailingMailboxes } from '#notifications/delivery/notice_failing_mailboxes'
import { WebhookSwitchedOff } from '#webhooks/events/webhook_events'
import { drainOutbox } from '#tests/helpers/outbox'
import { listenersOf } from '#foundation/events/listener'
import User from '#identity/models/user'
import TellOfEvent from '#notifications/listeners/tell_of_event'
import { FollowTicket } from '#tickets/actions/follow_ticket'
import { RateTicket } from '#tickets/actions/rate_ticket'
import TicketUpdated from '#tickets/events/ticket_updated'
import { tenantRows } from '#tenancy/tenant_rows'
import {
  chose,
  given,
  joins,
  kindsTold,
  mailsTo,
  noted,
  told,
} from '#tests/functional/notifications/support/people'
import { givenMessage, givenTicket, statusId } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const mention = (whose: string, id: number) =>
  `<p><span data-mention="${whose}:${id}">@somebody</span> please look</p>`

test.group('Who is told', () => {
  test('the assignee, that a ticket is theirs', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await given(workspace, ticket, workspace.admin, { assigneeId: workspace.agent.id })
    const [notification, ...others] = await told(workspace, workspace.agent)
    assert.isEmpty(others)
    assert.containsSubset(notification!.$attributes, {
      kind: 'assigned',
      ticketId: ticket.id,
      actorId: workspace.admin.id,
      inApp: true,
      readAt: null,
    })
    assert.deepEqual(await kindsTold(workspace, workspace.otherAgent), [])
  })

  test('nobody of their own act', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await given(workspace, ticket, workspace.agent, { assigneeId: workspace.agent.id })
    await inWorkspace(workspace, () => new FollowTicket().execute(ticket, workspace.agent))
    await noted(workspace, ticket, workspace.agent, mention('user', workspace.agent.id))
    assert.deepEqual(await kindsTold(workspace, workspace.agent), [])
  })

  test('nobody twice of one event, however often it is delivered', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await given(workspace, ticket, workspace.admin, { assigneeId: workspace.agent.id })
    assert.lengthOf(await told(workspace, workspace.agent), 1)
    const row = await inWorkspace(workspace, () =>
      tenantRows<any>('events').where('name', TicketUpdated.eventName).firstOrFail()
    )
    const event = {
      id: row.id,
      name: row.name,
      tenantId: row.tenant_id,
      ticketId: row.ticket_id,
      actorId: row.actor_id,
      payload: row.payload,
      createdAt: row.created_at,
    }
    await inWorkspace(workspace, () =>
      Promise.all([1, 2, 3].map(() => new TellOfEvent().handle(event)))
    )
    assert.lengthOf(await told(workspace, workspace.agent), 1)
    assert.lengthOf(await mailsTo(workspace, workspace.agent), 1)
  })

  test('the team, of a ticket that nobody has', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await joins(workspace, workspace.otherAgent)
    await joins(workspace, workspace.lightAgent)
    const ticket = await givenTicket(workspace)
    await given(workspace, ticket, workspace.agent, { teamId: workspace.team.id })
    assert.deepEqual(await kindsTold(workspace, workspace.agent), [])
    assert.deepEqual(await kindsTold(workspace, workspace.otherAgent), ['team_assigned'])
    assert.deepEqual(await kindsTold(workspace, workspace.lightAgent), ['team_assigned'])
    assert.deepEqual(await kindsTold(workspace, workspace.admin), [])
  })

  test('the team of none that somebody has', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await joins(workspace, workspace.otherAgent)
    const ticket = await givenTicket(workspace)
    const edit = { teamId: workspace.team.id, assigneeId: workspace.agent.id }
    await given(workspace, ticket, workspace.admin, edit)
    assert.deepEqual(await kindsTold(workspace, workspace.agent), ['assigned'])
    assert.deepEqual(await kindsTold(workspace, workspace.otherAgent), [])
  })

  test('whoever asked, of new tickets without a team', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await chose(workspace, workspace.owner, { choices: { new_without_team: { inApp: true } } })
    await givenTicket(workspace)
    assert.deepEqual(await kindsTold(workspace, workspace.owner), ['new_without_team'])
    assert.deepEqual(await kindsTold(workspace, workspace.agent), [])
  })

  test('assignee and followers, of replies, notes and ratings', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    await inWorkspace(workspace, () => new FollowTicket().execute(ticket, workspace.lightAgent))
    await givenMessage(workspace, ticket)
    await noted(workspace, ticket, workspace.admin, '<p>A note</p>')
    const solved = await inWorkspace(workspace, () => statusId('solved'))
    await given(workspace, ticket, workspace.agent, { statusId: solved })
    await inWorkspace(workspace, async () =>
      new RateTicket().execute(await ticket.refresh(), workspace.customer, {
        rating: 'bad',
      })
    )
    const wanted = ['customer_replied', 'note_added', 'rated']
    assert.deepEqual(await kindsTold(workspace, workspace.agent), wanted)
    const light = await told(workspace, workspace.lightAgent)
    assert.deepEqual(
      light.map(({ kind }) => kind),
      wanted
    )
    assert.deepEqual(light.at(-1)!.details, { rating: 'bad' })
    assert.deepEqual(await kindsTold(workspace, workspace.admin), [])
  })

  test('whom a note mentions, once, and teams member by member', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await joins(workspace, workspace.lightAgent)
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    const { id } = workspace.team
    const words = mention('team', id) + mention('user', workspace.otherAgent.id)
    await noted(workspace, ticket, workspace.admin, words + mention('team', id))
    for (const person of [workspace.agent, workspace.otherAgent, workspace.lightAgent]) {
      assert.deepEqual(await kindsTold(workspace, person), ['mentioned'], person.name)
    }
  })

  test('nobody whose name merely stands there, and no customer', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const forged = '&lt;span data-mention="user:1"&gt;@Andy Agent @Support'
    await noted(
      workspace,
      ticket,
      workspace.admin,
      `<p>@Andy Agent ${forged}</p>${mention('user', workspace.customer.id)}`
    )
    for (const person of [workspace.agent, workspace.otherAgent, workspace.customer]) {
      assert.deepEqual(await kindsTold(workspace, person), [], person.name)
    }
  })

  test('nobody by a mention in what a customer writes or reads', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const bodyHtml = mention('user', workspace.otherAgent.id)
    await givenMessage(workspace, ticket, { bodyHtml })
    await givenMessage(workspace, ticket, { bodyHtml, author: workspace.agent })
    assert.deepEqual(await kindsTold(workspace, workspace.otherAgent), [])
  })

  test('the requester of answers, on devices alone, and never of notes', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await noted(workspace, ticket, workspace.agent, mention('user', workspace.customer.id))
    await givenMessage(workspace, ticket, { author: workspace.agent })
    const [notification, ...others] = await told(workspace, workspace.customer)
    assert.isEmpty(others)
    assert.containsSubset(notification!.$attributes, {
      kind: 'answered',
      inApp: false,
      mailBatchId: null,
      mailDueAt: null,
    })
    assert.deepEqual(await kindsTold(workspace, workspace.otherCustomer), [])
  })

  test('nobody who was disabled, demoted or is the operator', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await inWorkspace(workspace, async () => {
      for (const person of [workspace.agent, workspace.otherAgent, workspace.lightAgent]) {
        await new FollowTicket().execute(ticket, person)
      }
      const change = (person: User, columns: object) =>
        User.query().where('id', person.id).update(columns)
      await change(workspace.agent, { disabled_at: new Date() })
      await change(workspace.otherAgent, { role: 'customer' })
      await change(workspace.lightAgent, { is_support: true })
    })
    await givenMessage(workspace, ticket)
    for (const person of [workspace.agent, workspace.otherAgent, workspace.lightAgent]) {
      assert.deepEqual(await kindsTold(workspace, person), [], person.name)
    }
  })

  test('nobody of what they chose not to hear', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    const none = { inApp: false, mail: false, push: false }
    await chose(workspace, workspace.agent, { choices: { customer_replied: none } })
    await givenMessage(workspace, ticket)
    assert.deepEqual(await kindsTold(workspace, workspace.agent), [])
  })

  test('by the reason they want to hear of, where there are several', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    const none = { inApp: false, mail: false, push: false }
    await chose(workspace, workspace.agent, { choices: { mentioned: none } })
    await noted(workspace, ticket, workspace.admin, mention('user', workspace.agent.id))
    assert.deepEqual(await kindsTold(workspace, workspace.agent), ['note_added'])
  })

  test('of each event there is a listener', ({ assert }) => {
    assert.include(listenersOf(TicketUpdated.eventName), TellOfEvent)
  })
})

test.group('Who is told of what goes wrong', () => {
  async function givenFailed(kind: 'bounced' | 'failed') {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.otherAgent })
    const message = await givenMessage(workspace, ticket, { author: workspace.agent })
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, async () => {
      const mail = await OutgoingMail.query().where('message_id', message.id).firstOrFail()
      const payload = { mailId: mail.id, messageId: message.id, address: mail.toAddress }
      const event =
        kind === 'bounced'
          ? new MailBounced({ ticketId: ticket.id, payload })
          : new MailFailed({ ticketId: ticket.id, payload: { ...payload, reason: 'refused' } })
      await transaction((trx) => record(event, trx))
    })
    return workspace
  }

  for (const kind of ['bounced', 'failed'] as const) {
    test(`the author and the assignee, when a reply ${kind}`, async ({ assert }) => {
      const workspace = await givenFailed(kind)
      assert.deepEqual(await kindsTold(workspace, workspace.agent), ['delivery_failed'])
      assert.include(await kindsTold(workspace, workspace.otherAgent), 'delivery_failed')
      assert.notInclude(await kindsTold(workspace, workspace.customer), 'delivery_failed')
    })
  }

  test('owners and admins, of a mailbox out of reach, once until it is reached', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const mailbox = await inWorkspace(workspace, () =>
      Mailbox.create({
        name: 'Support',
        address: 'support@acme.example',
        intake: 'imap',
        imapState: 'failing',
        imapSeenAt: DateTime.now().minus({ hours: 1 }),
      })
    )
    await noticeFailingMailboxes()
    await Promise.all([noticeFailingMailboxes(), noticeFailingMailboxes()])
    for (const person of [workspace.owner, workspace.admin]) {
      assert.deepEqual(await kindsTold(workspace, person), ['mailbox_failing'])
    }
    assert.deepEqual(await kindsTold(workspace, workspace.agent), [])
    const [mail] = await mailsTo(workspace, workspace.admin)
    assert.include(mail!.text, 'The mailbox support@acme.example cannot be reached')

    const reached = DateTime.now().plus({ seconds: 1 })
    await inWorkspace(workspace, () => mailbox.merge({ imapSeenAt: reached }).save())
    await noticeFailingMailboxes()
    assert.lengthOf(await told(workspace, workspace.admin), 1)
  })

  test('owners and admins, of a webhook that failed, not of one a person switched off', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const url = 'https://hooks.example.com/secret-path'
    await inWorkspace(workspace, () =>
      transaction(async (trx) => {
        for (const reason of ['person', 'failing'] as const) {
          const payload = { endpointId: 1, url, reason }
          await record(new WebhookSwitchedOff({ payload }), trx)
        }
      })
    )
    const [notification, ...others] = await told(workspace, workspace.admin)
    assert.isEmpty(others)
    assert.equal(notification!.kind, 'webhook_off')
    assert.deepEqual(notification!.details, { host: 'hooks.example.com' })
  })
})
