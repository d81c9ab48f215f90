import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import User from '#identity/models/user'
import { SavePreferences } from '#notifications/actions/save_preferences'
import { claimDue } from '#notifications/delivery/claim_due'
import { forgetOld } from '#notifications/delivery/forget_old'
import { sendDue } from '#notifications/delivery/send_due'
import { SendBatch } from '#notifications/jobs/send_batch'
import Notification from '#notifications/models/notification'
import NotificationBatch from '#notifications/models/notification_batch'
import { preferencesOf } from '#notifications/models/notification_preferences'
import type Ticket from '#tickets/models/ticket'
import { chose, mailsTo, told } from '#tests/functional/notifications/support/people'
import {
  givenBrowser,
  givenPushService,
} from '#tests/functional/notifications/support/push_service'
import { drainOutbox } from '#tests/helpers/outbox'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** Quiet from an hour ago until an hour from now, in UTC. */
function quietNow() {
  const now = DateTime.utc()
  const minute = (moment: DateTime) => moment.hour * 60 + moment.minute
  return {
    quietFrom: minute(now.minus({ hours: 1 })),
    quietTo: minute(now.plus({ hours: 1 })),
    quietDays: [1, 2, 3, 4, 5, 6, 7],
  }
}

async function givenAssigned(subjects: string[]) {
  const workspace = await givenWorkspace()
  await inWorkspace(workspace, () => workspace.agent.merge({ timeZone: 'UTC' }).save())
  const tickets: Ticket[] = []
  for (const subject of subjects) {
    tickets.push(await givenTicket(workspace, { subject, assignee: workspace.agent }))
  }
  return { workspace, tickets }
}

/** As if their time had come. */
function letTimeCome(workspace: TestWorkspace) {
  const past = DateTime.now().minus({ minutes: 1 }).toJSDate()
  return inWorkspace(workspace, async () => {
    await Notification.query().whereNotNull('mail_due_at').update({ mail_due_at: past })
    await Notification.query().whereNotNull('push_due_at').update({ push_due_at: past })
  })
}

const waiting = (workspace: TestWorkspace) =>
  inWorkspace(workspace, () => Notification.query().whereNotNull('mail_due_at').orderBy('id'))

test.group('A mail', () => {
  test('tells of one thing, threads with its ticket, and can be ended', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['Printer on fire'])
    await givenMessage(workspace, tickets[0]!, { bodyHtml: '<p>It got <b>worse</b></p>' })
    const [mail, ...others] = await mailsTo(workspace, workspace.agent)
    assert.isEmpty(others)
    assert.include(mail!.subject, `#${tickets[0]!.number}] Printer on fire`)
    assert.include(mail!.from, 'Carla Customer')
    assert.include(mail!.text, 'Carla Customer replied')
    assert.include(mail!.text, '> It got worse')
    assert.include(mail!.text, `/agent/tickets/${tickets[0]!.number}#message-`)
    assert.match(mail!.headers['List-Unsubscribe']!, /^<http.*\/notifications\/unsubscribe\/.+>$/)
    assert.equal(mail!.headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click')
    assert.equal(mail!.headers['Auto-Submitted'], 'auto-generated')
    assert.include(mail!.headers['References']!, `ticket.${tickets[0]!.id}.`)
  })

  test('is not sent about what was read before it left', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, quietNow())
    await givenMessage(workspace, tickets[0]!)
    const [notification] = await told(workspace, workspace.agent)
    await letTimeCome(workspace)
    await chose(workspace, workspace.agent, { quietFrom: null, quietTo: null })
    await inWorkspace(workspace, () => notification!.merge({ readAt: DateTime.now() }).save())
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
  })

  test('is not sent about what the person may not see any more', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, () =>
      User.query().where('id', workspace.agent.id).update({ role: 'customer' })
    )
    await letTimeCome(workspace)
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
  })

  test('is not sent to who was disabled meanwhile', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, () =>
      User.query().where('id', workspace.agent.id).update({ disabled_at: new Date() })
    )
    await letTimeCome(workspace)
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
  })

  test('of many in a moment comes with the others, as one', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    for (let turn = 0; turn < 12; turn++) {
      await givenMessage(workspace, tickets[0]!)
      await drainOutbox(workspace.tenant)
    }
    assert.lengthOf(await mailsTo(workspace, workspace.agent), 10)
    assert.lengthOf(await waiting(workspace), 2)
    await letTimeCome(workspace)
    await sendDue()
    const mails = await mailsTo(workspace, workspace.agent)
    assert.lengthOf(mails, 11)
    assert.include(mails.at(-1)!.subject, '2 notifications')
  })
})

test.group('Quiet hours', () => {
  test('hold mails and pushes, not the page, and bring them as one', async ({
    assert,
    cleanup,
  }) => {
    const service = await givenPushService()
    cleanup(() => service.close())
    const { workspace, tickets } = await givenAssigned(['One', 'Two'])
    await chose(workspace, workspace.agent, quietNow())
    const browser = await givenBrowser(workspace, workspace.agent, service)
    for (const ticket of [...tickets, tickets[0]!]) await givenMessage(workspace, ticket)
    const notifications = await told(workspace, workspace.agent)
    assert.lengthOf(notifications, 3)
    assert.isTrue(notifications.every(({ inApp, readAt }) => inApp && readAt === null))
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
    assert.isEmpty(browser.shown())

    await letTimeCome(workspace)
    await chose(workspace, workspace.agent, { quietFrom: null, quietTo: null })
    await sendDue()
    const [mail, ...others] = await mailsTo(workspace, workspace.agent)
    assert.isEmpty(others)
    assert.include(mail!.subject, '3 notifications')
    const [shown, ...more] = browser.shown()
    assert.isEmpty(more)
    assert.equal(shown.body, '3 new notifications')
  })

  test('that begin before a held mail leaves hold it once more', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    await letTimeCome(workspace)
    await chose(workspace, workspace.agent, quietNow())
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
    const [again] = await waiting(workspace)
    assert.isTrue(again!.mailDueAt! > DateTime.now())
  })

  test('end when the person says so, and a pause as well', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    const agent = workspace.agent
    await inWorkspace(workspace, () => new SavePreferences().pause(agent, 'week'))
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    const [held] = await waiting(workspace)
    assert.isTrue(held!.mailDueAt! > DateTime.now().plus({ days: 6 }))
    await inWorkspace(workspace, () => new SavePreferences().resume(agent))
    await sendDue()
    assert.lengthOf(await mailsTo(workspace, agent), 1)
  })

  test('bring nothing that the person no longer wants', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await inWorkspace(workspace, () => new SavePreferences().pause(workspace.agent, 'day'))
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, () =>
      new SavePreferences().endMails(workspace.agent, 'customer_replied')
    )
    assert.isEmpty(await waiting(workspace))
    const preferences = await inWorkspace(workspace, () => preferencesOf(workspace.agent.id))
    assert.isFalse(preferences.wishes('customer_replied', workspace.agent).mail)
    assert.isTrue(preferences.wishes('customer_replied', workspace.agent).push)
    assert.isTrue(preferences.wishes('assigned', workspace.agent).mail)
  })
})

test.group('A digest', () => {
  test('is one mail, ticket by ticket, of what is unread', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['First <b>ticket</b>', 'Second', 'Third'])
    await chose(workspace, workspace.agent, { digest: 'daily' })
    for (const ticket of [...tickets, tickets[0]!]) await givenMessage(workspace, ticket)
    const notifications = await told(workspace, workspace.agent)
    await inWorkspace(workspace, () => notifications[2]!.merge({ readAt: DateTime.now() }).save())
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
    await letTimeCome(workspace)
    await sendDue()
    const [mail, ...others] = await mailsTo(workspace, workspace.agent)
    assert.isEmpty(others)
    assert.include(mail!.subject, '3 notifications')
    assert.lengthOf(mail!.text.match(/First <b>ticket<\/b>/g)!, 1)
    assert.include(mail!.html, 'First &lt;b&gt;ticket&lt;/b&gt;')
    assert.include(mail!.text, 'Second')
    assert.notInclude(mail!.text, 'Third')
    assert.include(mail!.text, '/agent/notifications')
  })

  test('is no mail when everything was read', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    await givenMessage(workspace, tickets[0]!)
    const [notification] = await told(workspace, workspace.agent)
    await inWorkspace(workspace, () => notification!.merge({ readAt: DateTime.now() }).save())
    await letTimeCome(workspace)
    await sendDue()
    assert.isEmpty(await mailsTo(workspace, workspace.agent))
  })

  test('is sent once, however many look for it at the same moment', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One', 'Two', 'Three'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    for (const ticket of tickets) await givenMessage(workspace, ticket)
    await drainOutbox(workspace.tenant)
    await letTimeCome(workspace)
    const userId = workspace.agent.id
    const claims = await Promise.all(
      Array.from({ length: 8 }, () =>
        inWorkspace(workspace, () => claimDue({ userId, channel: 'mail' }))
      )
    )
    const batches = claims.filter((batchId) => batchId !== null)
    assert.lengthOf(batches, 1)
    const send = () =>
      inWorkspace(workspace, () => new SendBatch({ batchId: batches[0]! }).run()).catch(() => {})
    await Promise.all([send(), send(), sendDue()])
    await send()
    await sendDue()
    assert.lengthOf(await mailsTo(workspace, workspace.agent), 1)
  })

  test('comes after a downtime, once', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    await chose(workspace, workspace.agent, { digest: 'hourly' })
    await givenMessage(workspace, tickets[0]!)
    await drainOutbox(workspace.tenant)
    await letTimeCome(workspace)
    const userId = workspace.agent.id
    // Claimed by a process that died before it enqueued anything.
    const batchId = await inWorkspace(workspace, () => claimDue({ userId, channel: 'mail' }))
    await inWorkspace(workspace, () =>
      NotificationBatch.query()
        .where('id', batchId!)
        .update({ created_at: DateTime.now().minus({ hours: 5 }).toJSDate() })
    )
    await sendDue()
    await sendDue()
    assert.lengthOf(await mailsTo(workspace, workspace.agent), 1)
  })
})

test.group('Old notifications', () => {
  test('go 90 days after they were read, and never unread', async ({ assert }) => {
    const { workspace, tickets } = await givenAssigned(['One'])
    for (let turn = 0; turn < 3; turn++) await givenMessage(workspace, tickets[0]!)
    const [old, recent, unread] = await told(workspace, workspace.agent)
    const ago = (days: number) => DateTime.now().minus({ days })
    await inWorkspace(workspace, async () => {
      await old!.merge({ readAt: ago(91), createdAt: ago(200) }).save()
      await recent!.merge({ readAt: ago(89), createdAt: ago(200) }).save()
      await unread!.merge({ createdAt: ago(400) }).save()
    })
    await forgetOld()
    const left = await told(workspace, workspace.agent)
    assert.deepEqual(
      left.map(({ id }) => id),
      [recent!.id, unread!.id]
    )
  })
})
