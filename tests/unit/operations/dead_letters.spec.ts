import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { listen } from '#foundation/events/listener'
import { Relay } from '#foundation/events/relay'
import { DeliverEvent } from '#foundation/events/deliver_event'
import { JobQueue } from '#foundation/queue/job_queue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import OperatorEvent from '#operations/console/models/operator_event'
import {
  DiscardDeadLetters,
  RetryDeadLetters,
} from '#operations/queues/actions/act_on_dead_letters'
import { TrimDeadLetters } from '#operations/queues/actions/trim_dead_letters'
import { DeadLetters } from '#operations/queues/dead_letters'
import { workingQueue } from '#tests/helpers/background_work'
import { until } from '#tests/helpers/until'
import { givenTickets, note, Noted, pendingDeliveries } from '#tests/unit/events/given'

const actor = { operatorId: null, name: `test ${randomUUID()}`, ip: null }
const broken = new Set<number>()
const heard: number[] = []

class Stumble {
  static listenerName = 'test.stumble'

  async handle({ id, tenantId }: RecordedEvent<Noted>) {
    if (broken.has(tenantId)) throw new Error('The listener is broken')
    heard.push(id)
  }
}

listen(Noted, [Stumble])

test.group('Dead letters', (group) => {
  group.setup(() => {
    const before = DeliverEvent.retry
    DeliverEvent.retry = { attempts: 2, firstDelay: 5 }
    return () => {
      DeliverEvent.retry = before
    }
  })

  async function givenDead(notes: string[]) {
    const { tenantId, tickets } = await givenTickets(1)
    const tenant = await db.from('tenants').where('id', tenantId).firstOrFail()
    broken.add(tenantId)
    const events: number[] = []
    for (const text of notes) events.push(await note(tenantId, tickets[0], text))
    await new Relay(await workingQueue(), tenantId).moveBatch()
    const failed = () =>
      pendingDeliveries(tenantId).whereNotNull('failed_at').where('listener', 'test.stumble')
    await until(async () => {
      const rows = await failed()
      return rows.length === notes.length
    })
    return { tenantId, slug: tenant.slug as string, events, failed }
  }

  test('tell which event did not reach which listener, and why', async ({ assert }) => {
    const { tenantId, events } = await givenDead(['one'])
    const letters = await DeadLetters.open()
    const [letter, ...others] = await letters.list({ tenantId }, 10)
    assert.isEmpty(others)
    assert.containsSubset(letter, {
      id: `${tenantId}.event-${events[0]}-test.stumble`,
      kind: 'delivery',
      name: 'test.stumble',
      payload: { event: 'test.noted', eventId: events[0] },
      attempts: 2,
      error: 'The listener is broken',
    })
    assert.isEmpty(await letters.list({ tenantId, name: 'test.other' }, 10))
    assert.isAtLeast(await letters.count(), 1)
  })

  test('reach the listener in order once it is repaired, and the audit says who saw to it', async ({
    assert,
  }) => {
    const { tenantId, slug, events, failed } = await givenDead(['one', 'two', 'three'])
    broken.delete(tenantId)
    assert.equal(await new RetryDeadLetters().execute({ workspace: slug }, actor), 3)
    await until(async () => !(await pendingDeliveries(tenantId).first()))
    assert.deepEqual(
      heard.filter((id) => events.includes(id)),
      events
    )
    assert.isEmpty(await failed())
    const line = await OperatorEvent.query()
      .where({ actor: actor.name, action: 'queue.retried' })
      .firstOrFail()
    assert.equal(line.workspaceSlug, slug)
    assert.deepEqual(line.details, { count: 3 })
    assert.equal(await new RetryDeadLetters().execute({ workspace: slug }, actor), 0)
  })

  test('are discarded one by one', async ({ assert }) => {
    const { tenantId, failed } = await givenDead(['one', 'two'])
    const letters = await DeadLetters.open()
    const [letter] = await letters.list({ tenantId }, 10)
    assert.equal(await new DiscardDeadLetters().execute({ ids: [letter.id] }, actor), 1)
    assert.equal(await new DiscardDeadLetters().execute({ ids: [letter.id] }, actor), 0)
    assert.lengthOf(await failed(), 1)
  })

  test('are dropped when they are too old', async ({ assert }) => {
    const { tenantId, failed } = await givenDead(['old', 'new'])
    const [{ event_id: old }] = await failed().orderBy('event_id')
    await failed()
      .where('event_id', old)
      .update({ failed_at: db.raw("now() - interval '31 days'") })
    await new TrimDeadLetters().execute()
    const left = await failed()
    assert.lengthOf(left, 1)
    assert.notEqual(left[0].event_id, old)
    const queue = await app.container.make(JobQueue)
    assert.isUndefined(await queue.named('events').getJob(`${tenantId}.event-${old}-test.stumble`))
  })
})
