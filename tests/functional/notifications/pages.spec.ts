import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import User from '#identity/models/user'
import { personalDataHolders } from '#identity/privacy/personal_data'
import type Notification from '#notifications/models/notification'
import { preferencesOf } from '#notifications/models/notification_preferences'
import { unsubscribeToken } from '#notifications/unsubscribe/token'
import { notificationChannel } from '#notifications/realtime/notification_channel'
import { EventStream } from '#tests/functional/realtime/event_stream'
import { chose, mailsTo, told } from '#tests/functional/notifications/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

async function givenTold(count: number) {
  const workspace = await givenWorkspace()
  const ticket = await givenTicket(workspace, { assignee: workspace.agent })
  for (let turn = 0; turn < count; turn++) await givenMessage(workspace, ticket)
  const notifications = await told(workspace, workspace.agent)
  return { workspace, ticket, notifications }
}

/** Many at once, as events of long ago. */
function leaveMany(workspace: TestWorkspace, count: number) {
  return inWorkspace(workspace, async () => {
    await db.rawQuery(
      `insert into events (name, payload, relayed_at)
       select 'test.event', '{}', now() from generate_series(1, ?)`,
      [count]
    )
    await db.rawQuery(
      `insert into notifications (user_id, kind, event_id, in_app)
       select ?, 'customer_replied', id, true from events where name = 'test.event'`,
      [workspace.agent.id]
    )
  })
}

test.group('The page of notifications', () => {
  test('shows what happened, newest first, and what is unread', async ({ client, assert }) => {
    const { workspace, ticket, notifications } = await givenTold(2)
    await inWorkspace(workspace, () => notifications[0]!.merge({ readAt: DateTime.now() }).save())
    const agent = await signInAs(client, workspace, workspace.agent)
    const unread = await agent.visit('/agent/notifications')
    assert.equal(unread.body().component, 'agent/notifications/index')
    const [item, ...others] = unread.body().props.items
    assert.isEmpty(others)
    assert.containsSubset(item, {
      id: notifications[1]!.id,
      kind: 'customer_replied',
      isRead: false,
      actor: { name: 'Carla Customer' },
      ticket: { number: ticket.number, subject: ticket.subject },
      excerpt: 'Any news?',
    })
    assert.deepEqual(unread.body().props.unread, { count: 1, hasUnseen: false })
    const all = await agent.visit('/agent/notifications?show=all')
    assert.deepEqual(
      all.body().props.items.map(({ id }: { id: number }) => id),
      [notifications[1]!.id, notifications[0]!.id]
    )
  })

  test('turns by keys and counts no further than a hundred', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await leaveMany(workspace, 130)
    const agent = await signInAs(client, workspace, workspace.agent)
    const first = await agent.visit('/agent/notifications')
    const { items, page, unread } = first.body().props
    assert.lengthOf(items, 30)
    assert.equal(unread.count, 100)
    assert.isNull(page.previous)
    const seen = new Set(items.map(({ id }: { id: number }) => id))
    let next = page.next
    while (next) {
      const response = await agent.visit(`/agent/notifications?after=${next}`)
      for (const { id } of response.body().props.items) {
        assert.isFalse(seen.has(id))
        seen.add(id)
      }
      next = response.body().props.page.next
    }
    assert.equal(seen.size, 130)
  })

  test('marks read, unread, and all', async ({ client, assert }) => {
    const { workspace, notifications } = await givenTold(2)
    const agent = await signInAs(client, workspace, workspace.agent)
    const [{ id }] = notifications as [Notification]
    const isRead = async () => {
      const rows = await told(workspace, workspace.agent)
      return rows.map(({ readAt }) => readAt !== null)
    }
    const read = await agent.post(`/agent/notifications/${id}/reading`)
    read.assertStatus(302)
    assert.deepEqual(await isRead(), [true, false])
    const undone = await agent.delete(`/agent/notifications/${id}/reading`)
    undone.assertStatus(302)
    assert.deepEqual(await isRead(), [false, false])
    const all = await agent.post('/agent/notifications/reading')
    all.assertStatus(302)
    assert.deepEqual(await isRead(), [true, true])
  })

  test("is one's own: another's are not there", async ({ client, assert }) => {
    const { workspace, notifications } = await givenTold(1)
    const [{ id }] = notifications as [Notification]
    const owner = await signInAs(client, workspace, workspace.owner)
    const page = await owner.visit('/agent/notifications?show=all')
    assert.isEmpty(page.body().props.items)
    const attempts = [
      owner.get(`/agent/notifications/${id}`),
      owner.post(`/agent/notifications/${id}/reading`),
      owner.delete(`/agent/notifications/${id}/reading`),
    ]
    for (const attempt of attempts) {
      const response = await attempt.header('accept', 'application/json')
      assert.equal(response.status(), 404)
    }
    const all = await owner.post('/agent/notifications/reading')
    all.assertStatus(302)
    const [mine] = await told(workspace, workspace.agent)
    assert.isNull(mine!.readAt)
  })

  test('leads to the ticket and is read by that', async ({ client, assert }) => {
    const { workspace, ticket, notifications } = await givenTold(1)
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent.get(`/agent/notifications/${notifications[0]!.id}`)
    response.assertStatus(302)
    assert.match(
      response.header('location')!,
      new RegExp(`^/agent/tickets/${ticket.number}#message-\\d+$`)
    )
    const [notification] = await told(workspace, workspace.agent)
    assert.isNotNull(notification!.readAt)
  })

  test('is read where the ticket itself is opened, by who opens it', async ({ client, assert }) => {
    const { workspace, ticket } = await givenTold(2)
    const other = await givenTicket(workspace, { assignee: workspace.agent })
    await givenMessage(workspace, other)
    await drainOutbox(workspace.tenant)
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.visit(`/agent/tickets/${ticket.number}`)
    const agent = await signInAs(client, workspace, workspace.agent)
    const before = await agent.visit('/agent/tickets')
    assert.deepEqual(before.body().props.unread, { count: 3, hasUnseen: true })
    const page = await agent.visit(`/agent/tickets/${ticket.number}`)
    assert.deepEqual(page.body().props.unread, { count: 1, hasUnseen: true })
  })

  test('shows nothing to who may not see tickets any more', async ({ client, assert }) => {
    const { workspace } = await givenTold(1)
    await inWorkspace(workspace, () =>
      User.query().where('id', workspace.agent.id).update({ role: 'customer' })
    )
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit('/account/notifications')
    assert.notProperty(page.body().props, 'unread')
    const refused = await agent.get('/agent/notifications').header('accept', 'application/json')
    assert.equal(refused.status(), 403)
  })

  test('hears of new ones at once, on a channel of its own', async ({
    client,
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    await drainOutbox(workspace.tenant)
    const open = async (person: User, channelOf = person) => {
      const stream = new EventStream(await signInAs(client, workspace, person))
      cleanup(() => stream.close())
      await stream.open()
      const name = notificationChannel(workspace.tenant.id, channelOf.id)
      return { stream, answer: await stream.subscribe(name) }
    }
    const { stream, answer } = await open(workspace.agent)
    answer.assertStatus(204)
    const spy = await open(workspace.owner, workspace.agent)
    spy.answer.assertStatus(403)
    const customer = await open(workspace.customer)
    customer.answer.assertStatus(403)
    await givenMessage(workspace, ticket)
    await drainOutbox(workspace.tenant)
    await stream.untilNotified()
    assert.deepEqual(Object.keys(stream.notices[0]!.payload).sort(), [
      'eventId',
      'name',
      'ticketNumber',
    ])
    assert.isEmpty(spy.stream.notices)
  })
})

test.group('The page of preferences', () => {
  const form = {
    choices: { mentioned: { inApp: true, mail: false, push: true } },
    digest: 'daily',
    digestAt: 510,
    hasQuietHours: true,
    quietFrom: 1320,
    quietTo: 420,
    quietDays: [1, 2, 3],
    pushShowsText: false,
  }

  test('keeps what somebody chose, and only what differs', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const saved = await agent.put('/account/notifications').json(form)
    saved.assertStatus(302)
    const preferences = await inWorkspace(workspace, () => preferencesOf(workspace.agent.id))
    assert.deepEqual(preferences.choices.mentioned, { mail: false })
    const page = await agent.visit('/account/notifications')
    const { preferences: shown, kinds } = page.body().props
    assert.containsSubset(shown, {
      digest: 'daily',
      digestAt: 510,
      quietFrom: 1320,
      quietTo: 420,
      quietDays: [1, 2, 3],
      pushShowsText: false,
      pausedUntil: null,
    })
    const mentioned = kinds.find(({ kind }: { kind: string }) => kind === 'mentioned')
    assert.deepEqual(mentioned.wishes, { inApp: true, mail: false, push: true })
  })

  test('offers what somebody may be told of', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const kindsOf = async (person: User) => {
      const visitor = await signInAs(client, workspace, person)
      const page = await visitor.visit('/account/notifications')
      return page.body().props.kinds.map(({ kind }: { kind: string }) => kind)
    }
    assert.include(await kindsOf(workspace.admin), 'mailbox_failing')
    assert.notInclude(await kindsOf(workspace.agent), 'mailbox_failing')
    assert.include(await kindsOf(workspace.lightAgent), 'mentioned')
    assert.deepEqual(await kindsOf(workspace.customer), ['answered'])
  })

  test('refuses what is no time', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const wrong of [
      { quietFrom: 1440 },
      { quietTo: -1 },
      { digestAt: 'soon' },
      { digest: 'weekly' },
      { quietDays: [8] },
    ]) {
      const response = await agent
        .put('/account/notifications')
        .header('accept', 'application/json')
        .json({ ...form, ...wrong })
      assert.equal(response.status(), 422, JSON.stringify(wrong))
    }
  })

  test('pauses and goes on', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const paused = await agent.post('/account/notifications/pause').json({ for: 'morning' })
    paused.assertStatus(302)
    const page = await agent.visit('/account/notifications')
    assert.isString(page.body().props.preferences.pausedUntil)
    const resumed = await agent.delete('/account/notifications/pause')
    resumed.assertStatus(302)
    const again = await agent.visit('/account/notifications')
    assert.isNull(again.body().props.preferences.pausedUntil)
  })
})

test.group('The link that ends mails', () => {
  async function givenLink(kind = 'customer_replied') {
    const workspace = await givenWorkspace()
    const token = await inWorkspace(workspace, () => unsubscribeToken(workspace.agent.id, kind))
    return { workspace, path: `/notifications/unsubscribe/${token}` }
  }

  async function wantsMail({ agent, ...workspace }: TestWorkspace, kind = 'customer_replied') {
    const preferences = await inWorkspace({ agent, ...workspace }, () => preferencesOf(agent.id))
    return preferences.wishes(kind as 'assigned', agent).mail
  }

  test('asks first, signed out', async ({ client, assert }) => {
    const { workspace, path } = await givenLink()
    const guest = await asGuest(client, workspace)
    const page = await guest.visit(path)
    assert.equal(page.body().component, 'links/unsubscribe')
    assert.containsSubset(page.body().props, { kind: 'customer_replied', isDone: false })
    assert.isTrue(await wantsMail(workspace))
    const done = await guest.post(path)
    done.assertStatus(302)
    assert.isFalse(await wantsMail(workspace))
    assert.isTrue(await wantsMail(workspace, 'assigned'))
  })

  test('works by one click of a mail program, without cookies', async ({ client, assert }) => {
    const { workspace, path } = await givenLink()
    const response = await client
      .post(path)
      .header('host', `${workspace.host}:${process.env.PORT}`)
      .form({ 'List-Unsubscribe': 'One-Click' })
      .redirects(0)
    assert.equal(response.status(), 204)
    assert.isFalse(await wantsMail(workspace))
  })

  test('of a digest ends all of them', async ({ client, assert }) => {
    const { workspace, path } = await givenLink('all')
    const guest = await asGuest(client, workspace)
    await guest.post(path)
    assert.isFalse(await wantsMail(workspace))
    assert.isFalse(await wantsMail(workspace, 'assigned'))
  })

  test('stands in the mail it is about', async ({ client, assert }) => {
    const { workspace, ticket } = await givenTold(1)
    const [mail] = await mailsTo(workspace, workspace.agent)
    const { pathname } = new URL(mail!.headers['List-Unsubscribe']!.slice(1, -1))
    assert.include(mail!.html, pathname)
    const guest = await asGuest(client, workspace)
    await guest.post(pathname)
    await givenMessage(workspace, ticket)
    assert.lengthOf(await mailsTo(workspace, workspace.agent), 1)
    assert.lengthOf(await told(workspace, workspace.agent), 2)
  })

  test('is nothing when forged, cut or of another workspace', async ({ client, assert }) => {
    const { workspace, path } = await givenLink()
    const other = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    for (const forged of [`${path}x`, path.slice(0, -3), '/notifications/unsubscribe/x']) {
      const response = await guest.post(forged).header('accept', 'application/json')
      assert.equal(response.status(), 404, forged)
    }
    const stranger = await asGuest(client, other)
    const response = await stranger.post(path).header('accept', 'application/json')
    assert.equal(response.status(), 404)
    assert.isTrue(await wantsMail(workspace))
  })
})

test.group("A person's notifications", () => {
  test('are in their export', async ({ assert }) => {
    const { workspace } = await givenTold(1)
    await chose(workspace, workspace.agent, { digest: 'daily' })
    const content = await inWorkspace(workspace, async () => {
      const holder = personalDataHolders().find(({ name }) => name === 'notifications')!
      const data = await holder.collect({
        userId: workspace.agent.id,
        emails: [],
        names: [],
        called: '',
        replacement: '',
      })
      return data!.content as any
    })
    assert.containsSubset(content, { preferences: { digest: 'daily' }, devices: [] })
    assert.lengthOf(content.told, 1)
    assert.containsSubset(content.told[0], { kind: 'customer_replied' })
  })
})
