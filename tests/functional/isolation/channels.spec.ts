import { test } from '@japa/runner'
import { broadcast } from '#foundation/realtime/broadcast'
import { channelPatterns } from '#foundation/realtime/channels'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import {
  attackers,
  givenScene,
  useScene,
  type Attacker,
} from '#tests/functional/isolation/support/scene'
import { EventStream } from '#tests/functional/realtime/event_stream'
import type { Visitor } from '#tests/helpers/sign_in'

const staff: Attacker[] = ['owner', 'admin', 'agent', 'lightAgent']

/** Who may listen to a channel of their own workspace; everybody else is turned away. */
const listeners: Record<string, Attacker[]> = {
  'tenants/:tenantId/staff/tickets': staff,
  'tenants/:tenantId/staff/tickets/:ticketId': staff,
  'tenants/:tenantId/portal/tickets/:ticketId': ['customer'],
  'tenants/:tenantId/people/:userId/notifications': ['agent'],
  'tenants/:tenantId/staff/mailboxes': ['owner', 'admin'],
}

/** What stands for a parameter of a channel's name. */
const parameters: Record<string, (workspace: FilledWorkspace) => number> = {
  tenantId: ({ tenant }) => tenant.id,
  ticketId: ({ ticket }) => ticket.id,
  userId: ({ agent }) => agent.id,
}

test.group('Isolation | realtime channels', (group) => {
  useScene(group)

  const streams: EventStream[] = []
  group.each.teardown(() => {
    for (const stream of streams.splice(0)) stream.close()
  })

  async function streamOf(visitor: Visitor, uid?: string) {
    const stream = new EventStream(visitor, uid)
    streams.push(stream)
    const status = await stream.open()
    return { stream, status }
  }

  function subscribe(visitor: Visitor, uid: string, channel: string) {
    return visitor
      .post('/__transmit/subscribe')
      .header('accept', 'application/json')
      .json({ uid, channel })
  }

  /** Every name that a pattern takes with parameters of one or the other workspace. */
  function namesOf(pattern: string, workspaces: FilledWorkspace[]): string[] {
    const [, parameter] = /:(\w+)/.exec(pattern) ?? []
    if (!parameter) return [pattern]
    const valueOf = parameters[parameter]
    if (!valueOf) throw new Error(`Say in channels.spec.ts what stands for ":${parameter}"`)
    return workspaces.flatMap((workspace) =>
      namesOf(pattern.replace(`:${parameter}`, String(valueOf(workspace))), workspaces)
    )
  }

  test('each has a case, and each case a channel', ({ assert }) => {
    assert.sameMembers(
      channelPatterns(),
      Object.keys(listeners),
      'Say in tests/functional/isolation/channels.spec.ts who may listen to each channel'
    )
  })

  for (const [pattern, allowed] of Object.entries(listeners)) {
    test(`${pattern} is closed to other workspaces and roles`, async ({ client, assert }) => {
      const { victim, own, browsers } = await givenScene(client)
      const [ownName] = namesOf(pattern, [own])
      const foreign = namesOf(pattern, [own, victim]).filter((name) => name !== ownName)
      assert.isNotEmpty(foreign)
      for (const attacker of attackers) {
        const visitor = browsers[attacker]
        const { stream } = await streamOf(visitor)
        for (const name of foreign) {
          const refused = await subscribe(visitor, stream.uid, name)
          assert.include([401, 403], refused.status(), `${attacker} ${name}`)
        }
        const answer = await subscribe(visitor, stream.uid, ownName!)
        if (allowed.includes(attacker)) assert.equal(answer.status(), 204, attacker)
        else assert.include([401, 403], answer.status(), attacker)
      }
    })
  }

  test("no stream opens at another workspace's host", async ({ client, assert }) => {
    const { victim, browsers } = await givenScene(client)
    for (const attacker of attackers) {
      const { status } = await streamOf(browsers[attacker].at(victim.host))
      assert.equal(status, 401, attacker)
    }
  })

  test("another workspace's stream is not used, taken or silenced", async ({ client, assert }) => {
    const { victim, own, browsers } = await givenScene(client)
    const { stream } = await streamOf(victim.sessions.agent)
    const [theirs, ours] = [victim, own].map(({ tenant }) => `tenants/${tenant.id}/staff/tickets`)
    await stream.subscribe(theirs!)
    for (const attacker of attackers) {
      const visitor = browsers[attacker]
      const taken = await streamOf(visitor, stream.uid)
      assert.include([401, 403], taken.status, attacker)
      for (const channel of [theirs!, ours!]) {
        const answer = await subscribe(visitor, stream.uid, channel)
        assert.include([401, 403], answer.status(), attacker)
      }
      const silenced = await visitor
        .post('/__transmit/unsubscribe')
        .header('accept', 'application/json')
        .json({ uid: stream.uid, channel: theirs })
      assert.include([401, 403], silenced.status(), attacker)
    }
    assert.isFalse(stream.isClosed)
    broadcast(theirs!, { eventId: 1, name: 'ticket.created', ticketNumber: 1 })
    await stream.untilNotified()
  })

  test('what is told in one workspace is not heard in another', async ({ client, assert }) => {
    const { victim, own, browsers } = await givenScene(client)
    const { stream } = await streamOf(browsers.owner)
    const patterns = Object.keys(listeners).filter((pattern) => listeners[pattern] === staff)
    for (const name of patterns.flatMap((pattern) => namesOf(pattern, [own]))) {
      await subscribe(browsers.owner, stream.uid, name)
    }
    for (const name of patterns.flatMap((pattern) => namesOf(pattern, [victim]))) {
      broadcast(name, { eventId: 1, name: 'ticket.created', ticketNumber: 999 })
    }
    const [last] = namesOf(patterns[0]!, [own])
    broadcast(last!, { eventId: 2, name: 'ticket.created', ticketNumber: 1 })
    await stream.untilNotified()
    assert.deepEqual(
      stream.notices.map(({ channel }) => channel),
      [last]
    )
  })
})
