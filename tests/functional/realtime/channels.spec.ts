import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import router from '@adonisjs/core/services/router'
import transmit from '@adonisjs/transmit/services/main'
import { redis } from '@adonisjs/transmit/transports/redis'
import { redisOptions } from '#config/redis'
import { openStreams } from '#foundation/realtime/open_streams'
import { authorizeChannel, channelPatterns } from '#foundation/realtime/channels'
import { isStillSignedIn } from '#notifications/realtime/is_still_signed_in'
import { ticketChannels } from '#notifications/realtime/ticket_channels'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import Ticket from '#tickets/models/ticket'
import User from '#identity/models/user'
import { sessionRows } from '#identity/sessions/session_rows'
import { drainOutbox } from '#tests/helpers/outbox'
import { EventStream } from '#tests/functional/realtime/event_stream'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { until } from '#tests/helpers/until'

type Person = 'owner' | 'admin' | 'agent' | 'lightAgent' | 'customer' | 'otherCustomer'

const staff: Person[] = ['owner', 'admin', 'agent', 'lightAgent']

/** Who may listen where. A channel that is missing here fails the suite. */
const listeners: Record<string, Person[]> = {
  'tenants/:tenantId/staff/tickets': staff,
  'tenants/:tenantId/staff/tickets/:ticketId': staff,
  'tenants/:tenantId/portal/tickets/:ticketId': ['customer'],
  'tenants/:tenantId/people/:userId/notifications': ['agent'],
  'tenants/:tenantId/staff/mailboxes': ['owner', 'admin'],
}

function givenTicket(workspace: TestWorkspace) {
  return inWorkspace(workspace, async () => {
    const { id } = await new CreateTicket().execute({
      requesterId: workspace.customer.id,
      subject: 'Printer on fire',
      bodyHtml: '<p>It burns</p>',
      channel: 'web',
      submissionId: randomUUID(),
    })
    return Ticket.findOrFail(id)
  })
}

function nameOf(pattern: string, { tenant }: TestWorkspace, ticket: Ticket, user: User) {
  return pattern
    .replace(':tenantId', String(tenant.id))
    .replace(':ticketId', String(ticket.id))
    .replace(':userId', String(user.id))
}

test.group('Realtime channels', (group) => {
  const streams: EventStream[] = []
  group.each.teardown(() => {
    for (const stream of streams.splice(0)) stream.close()
  })

  async function givenStream(client: ApiClient, workspace: TestWorkspace, person: User) {
    const stream = new EventStream(await signInAs(client, workspace, person))
    streams.push(stream)
    await stream.open()
    return stream
  }

  test('are all covered by these tests', ({ assert }) => {
    assert.sameMembers(channelPatterns(), Object.keys(listeners))
  })

  for (const [pattern, allowed] of Object.entries(listeners)) {
    test(`let in who may listen to ${pattern}`, async ({ client, assert }) => {
      const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
      const [ticket, foreign] = [await givenTicket(workspace), await givenTicket(other)]
      const own = nameOf(pattern, workspace, ticket, workspace.agent)
      const crossing = [
        nameOf(pattern, other, foreign, other.agent),
        nameOf(pattern, other, ticket, workspace.agent),
        nameOf(pattern, workspace, foreign, other.agent),
      ].filter((name) => name !== own)

      const people: Person[] = [...staff, 'customer', 'otherCustomer']
      for (const person of people) {
        const stream = await givenStream(client, workspace, workspace[person])
        const answer = await stream.subscribe(own)
        assert.equal(answer.status(), allowed.includes(person) ? 204 : 403, person)
        for (const name of crossing) {
          const refused = await stream.subscribe(name)
          assert.equal(refused.status(), 403, `${person} ${name}`)
        }
      }
    })
  }

  test('that nobody opened are refused: {$self}')
    .with(['tenants/1/staff/secrets', 'global', 'tenants/{id}/staff/tickets/', ''])
    .run(async ({ client }, channel) => {
      const workspace = await givenWorkspace()
      const stream = await givenStream(client, workspace, workspace.owner)
      const name = channel.replace('{id}', String(workspace.tenant.id))
      const response = await stream.subscribe(name)
      response.assertStatus(403)
    })

  test('carry the workspace in their names', ({ assert }) => {
    assert.throws(() => authorizeChannel('everything', () => true), /starts with/)
  })

  test('are closed to guests and to streams without a session', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const stream = new EventStream(await asGuest(client, workspace))
    assert.equal(await stream.open(), 401)
    const response = await stream.subscribe(ticketChannels.staffList(workspace.tenant.id))
    response.assertStatus(401)
  })

  test('need a CSRF token', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const stream = await givenStream(client, workspace, workspace.agent)
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const response = await stream.subscribe(channel).header('x-csrf-token', 'forged')
    assert.notEqual(response.status(), 204)
  })

  test('cannot be listened to by endless streams of one person', async ({ client }) => {
    const workspace = await givenWorkspace()
    const first = await givenStream(client, workspace, workspace.customer)
    for (let opened = 1; opened < 25; opened++) {
      await givenStream(client, workspace, workspace.customer)
    }
    await until(() => first.isClosed)
  })

  test('cannot be listened to by many streams at once either', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.customer)
    const many = Array.from({ length: 100 }, () => new EventStream(visitor))
    streams.push(...many)
    await Promise.allSettled(many.map((stream) => stream.open()))
    await until(() => many.filter((stream) => stream.isOpen).length <= 24)
    assert.isTrue(many.some((stream) => stream.isOpen))
  })

  test("cannot be put on somebody else's stream", async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const victim = await givenStream(client, workspace, workspace.agent)
    const attacker = new EventStream(
      await signInAs(client, workspace, workspace.otherAgent),
      victim.uid
    )
    assert.equal(await attacker.open(), 403)
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const response = await attacker.subscribe(channel)
    response.assertStatus(403)
    assert.isFalse(victim.isClosed)
  })
})

test.group('Realtime notices', (group) => {
  const streams: EventStream[] = []
  group.each.teardown(() => {
    for (const stream of streams.splice(0)) stream.close()
  })

  async function givenListener(
    client: ApiClient,
    workspace: TestWorkspace,
    person: User,
    channel: string
  ) {
    const visitor = await signInAs(client, workspace, person)
    const stream = new EventStream(visitor)
    streams.push(stream)
    await stream.open()
    const response = await stream.subscribe(channel)
    response.assertStatus(204)
    return { stream, visitor }
  }

  function write(
    workspace: TestWorkspace,
    ticket: Ticket,
    visibility: 'public' | 'internal',
    author = workspace.agent
  ) {
    return inWorkspace(workspace, () =>
      new AnswerTicket().execute(ticket, author, {
        bodyHtml: '<p>Words that only the page may bring</p>',
        submissionId: randomUUID(),
        visibility,
      })
    )
  }

  test('tell staff of a new ticket, and nothing of its content', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream } = await givenListener(client, workspace, workspace.agent, channel)
    const ticket = await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await stream.untilNotified()
    const [{ channel: told, payload }] = stream.notices
    assert.equal(told, channel)
    assert.containsSubset(payload, { name: 'ticket.created', ticketNumber: ticket.number })
    assert.sameMembers(Object.keys(payload), ['eventId', 'name', 'ticketNumber'])
  })

  test('tell the requester of replies but not of notes', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const portal = ticketChannels.portalTicket(workspace.tenant.id, ticket.id)
    const { stream: customer } = await givenListener(client, workspace, workspace.customer, portal)
    const inside = ticketChannels.staffTicket(workspace.tenant.id, ticket.id)
    const { stream: agent } = await givenListener(client, workspace, workspace.agent, inside)

    await write(workspace, ticket, 'internal', workspace.lightAgent)
    await drainOutbox(workspace.tenant)
    await agent.untilNotified()
    await write(workspace, ticket, 'public')
    await drainOutbox(workspace.tenant)
    await customer.untilNotified()
    assert.equal(customer.notices[0].payload.name, 'message.added')
    const noted = agent.notices[0].payload.eventId
    assert.isFalse(customer.notices.some(({ payload }) => payload.eventId === noted))
  })

  test('stay inside their workspace', async ({ client, assert }) => {
    const [ours, theirs] = [await givenWorkspace(), await givenWorkspace()]
    const listen = (workspace: TestWorkspace) =>
      givenListener(
        client,
        workspace,
        workspace.agent,
        ticketChannels.staffList(workspace.tenant.id)
      )
    const [{ stream: here }, { stream: there }] = [await listen(ours), await listen(theirs)]
    await givenTicket(ours)
    await drainOutbox(ours.tenant)
    await here.untilNotified()
    await givenTicket(theirs)
    await drainOutbox(theirs.tenant)
    await there.untilNotified()
    assert.lengthOf(here.notices, 1)
    assert.lengthOf(there.notices, 1)
  })

  test('stop with sign-out', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream, visitor } = await givenListener(client, workspace, workspace.agent, channel)
    await visitor.post('/sign-out')
    await until(() => stream.isClosed)
    const again = new EventStream(visitor)
    assert.equal(await again.open(), 401)
  })

  test('stop when a session was ended elsewhere', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream, visitor } = await givenListener(client, workspace, workspace.agent, channel)
    const { stream: other } = await givenListener(client, workspace, workspace.owner, channel)
    await inWorkspace(workspace, () => sessionRows.delete(visitor.sessionId))
    await openStreams.closeWhere(async (owner) => !(await isStillSignedIn(owner)))
    await until(() => stream.isClosed)
    assert.isFalse(other.isClosed)
  })

  test('stop for a person who was disabled', async ({ client }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream } = await givenListener(client, workspace, workspace.agent, channel)
    await inWorkspace(workspace, () =>
      User.query().where('id', workspace.agent.id).update({ disabled_at: new Date() })
    )
    await openStreams.closeWhere(async (owner) => !(await isStillSignedIn(owner)))
    await until(() => stream.isClosed)
  })

  const losses: [how: string, path: string, method: 'post' | 'put', form: object][] = [
    ['become customers', 'role', 'put', { role: 'customer' }],
    ['get another role', 'role', 'put', { role: 'light_agent' }],
    ['are deactivated', 'deactivation', 'post', { tickets: 'keep' }],
  ]
  test('stop at once for agents who {0}')
    .with(losses)
    .run(async ({ client, assert }, [, path, method, form]) => {
      const workspace = await givenWorkspace()
      const channel = ticketChannels.staffList(workspace.tenant.id)
      const { stream } = await givenListener(client, workspace, workspace.agent, channel)
      const { stream: other } = await givenListener(
        client,
        workspace,
        workspace.otherAgent,
        channel
      )
      const owner = await signInAs(client, workspace, workspace.owner)
      await owner[method](`/agent/settings/people/${workspace.agent.id}/${path}`).json(form)
      await until(() => stream.isClosed)
      assert.isFalse(other.isClosed)
    })

  test('come anew for who changed places with the owner', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const owner = await givenListener(client, workspace, workspace.owner, channel)
    const heir = await givenListener(client, workspace, workspace.admin, channel)
    const giver = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    const path = `/agent/settings/people/${workspace.admin.id}/ownership`
    const given = await giver.post(path)
    given.assertStatus(302)
    await until(() => owner.stream.isClosed && heir.stream.isClosed)
    const again = new EventStream(heir.visitor, heir.stream.uid)
    streams.push(again)
    assert.equal(await again.open(), 200)
    const response = await again.subscribe(channel)
    response.assertStatus(204)
  })

  test('come again after a reconnect of the same stream', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream, visitor } = await givenListener(client, workspace, workspace.agent, channel)
    const again = new EventStream(visitor, stream.uid)
    streams.push(again)
    assert.equal(await again.open(), 200)
    await until(() => stream.isClosed)
    const response = await again.subscribe(channel)
    response.assertStatus(204)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await again.untilNotified()
  })

  test('stop with the channel', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const list = ticketChannels.staffList(workspace.tenant.id)
    const { stream } = await givenListener(client, workspace, workspace.agent, list)
    const ticket = await givenTicket(workspace)
    const one = ticketChannels.staffTicket(workspace.tenant.id, ticket.id)
    await stream.subscribe(one)
    const response = await stream.unsubscribe(list)
    response.assertStatus(204)
    await write(workspace, ticket, 'public')
    await drainOutbox(workspace.tenant)
    await stream.untilNotified(2)
    assert.isTrue(stream.notices.every((notice) => notice.channel === one))
  })

  test('pass from one process to another', async ({ client, assert, cleanup }) => {
    const Transmit = transmit.constructor as new (...args: unknown[]) => typeof transmit
    const elsewhere = new Transmit({ transport: null }, router, redis(redisOptions)())
    cleanup(() => elsewhere.shutdown())
    const workspace = await givenWorkspace()
    const channel = ticketChannels.staffList(workspace.tenant.id)
    const { stream } = await givenListener(client, workspace, workspace.agent, channel)
    elsewhere.broadcast(channel, { eventId: 1, name: 'ticket.created', ticketNumber: 7 })
    await stream.untilNotified()
    assert.containsSubset(stream.notices[0].payload, { ticketNumber: 7 })
  }).skip(!process.env.REDIS_URL, 'REDIS_URL is not set')
})
