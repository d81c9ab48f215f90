import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import queueConfig from '#config/queue'
import { Relay } from '#foundation/events/relay'
import { listen, listenersOf, listenToAll } from '#foundation/events/listener'
import { record } from '#foundation/events/record'
import { RelayLoop } from '#foundation/events/relay_loop'
import { JobQueue } from '#foundation/queue/job_queue'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { DeliverEvent } from '#foundation/events/deliver_event'
import { transaction } from '#foundation/database/transaction'
import type { RecordedEvent } from '#foundation/events/domain_event'
import { TenantContext } from '#tenancy/tenant_context'
import { givenTenant } from '#tests/helpers/given_tenant'
import { givenTickets, note, Noted, pendingDeliveries } from '#tests/unit/events/given'
import { until } from '#tests/helpers/until'

interface Heard {
  id: number
  tenantId: number | null
  ticketId: number | null
  note: string
}

const heard: Heard[] = []
const failures = new Map<string, number>()
const running = new Map<number, number>()
let overlaps = 0

/** Remembers what it was given; fails as often as a note asks for, and sees itself overlap. */
class Remember {
  static listenerName = 'test.remember'

  async handle(event: RecordedEvent<Noted>) {
    const ticket = event.ticketId ?? -event.id
    if (running.get(ticket)) overlaps += 1
    running.set(ticket, 1)
    await db.rawQuery('select 1')
    running.delete(ticket)
    const left = failures.get(event.payload.note) ?? 0
    failures.set(event.payload.note, left - 1)
    if (left > 0) throw new Error('Not now')
    const { id, ticketId, payload } = event
    heard.push({ id, ticketId, note: payload.note, tenantId: TenantContext.idOrNull() })
  }
}

class AlsoRemember extends Remember {
  static listenerName = 'test.also_remember'

  override async handle() {}
}

/** Hears what nobody else in these tests knows of, in workspaces that have a team. */
class HearAll {
  static listenerName = 'test.hear_all'
  static wantedWhere =
    'select from teams t where t.tenant_id = e.tenant_id and e.ticket_id is not distinct from null'
  static accepts = (name: string) => name.startsWith('test.of_all')

  async handle({ id, name, ticketId }: RecordedEvent) {
    heard.push({ id, ticketId, note: name, tenantId: TenantContext.idOrNull() })
  }
}

listen(Noted, [Remember, AlsoRemember])
listenToAll([HearAll], { except: [{ eventName: 'test.of_all_but_this' }] })

const heardBy = (tenantId: number) => heard.filter((one) => one.tenantId === tenantId)
const quiet = logger.child({}, { level: 'silent' }) as never

/** Any process: a queue of its own with a worker, on the queue of this test run. */
async function givenWorker() {
  const backend = await openBackend(queueConfig, () => {})
  const queue = new JobQueue(backend, quiet, queueConfig.prefix)
  queue.work({ events: 4, jobs: 1 })
  return queue
}

test.group('Event relay', (group) => {
  let workers: JobQueue[] = []
  group.setup(async () => {
    DeliverEvent.retry = { attempts: 3, firstDelay: 5 }
    workers = await Promise.all(Array.from({ length: 4 }, givenWorker))
    return async () => {
      await Promise.all(workers.map((worker) => worker.close()))
    }
  })
  group.each.setup(() => {
    overlaps = 0
  })

  const relayOf = (tenantId: number) => new Relay(workers[0], tenantId)
  const isDelivered = async (tenantId: number) =>
    !(await pendingDeliveries(tenantId).whereNull('failed_at').first())

  test('brings an event to its listeners inside the workspace', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    const id = await note(tenantId, tickets[0], 'hello')
    await relayOf(tenantId).moveBatch()
    await until(() => isDelivered(tenantId))
    assert.deepEqual(heardBy(tenantId), [{ id, tenantId, ticketId: tickets[0], note: 'hello' }])
  })

  test('keeps the order of each ticket with 4 workers and failures', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(5)
    const notes = Array.from({ length: 100 }, (_, index) => `${tenantId} ${index}`)
    for (const [index, text] of notes.entries()) {
      if (index % 7 === 0) failures.set(text, 2)
    }
    for (const [index, text] of notes.entries()) await note(tenantId, tickets[index % 5], text)

    await Promise.all([1, 2, 3].map(() => moveAll(relayOf(tenantId))))
    await until(() => isDelivered(tenantId), 25_000)
    for (const ticket of tickets) {
      const ids = heardBy(tenantId)
        .filter((one) => one.ticketId === ticket)
        .map(({ id }) => id)
      assert.lengthOf(ids, 20)
      assert.deepEqual(
        ids,
        ids.toSorted((one, other) => one - other)
      )
    }
    assert.equal(overlaps, 0)
  }).timeout(30_000)

  test('keeps the order when writers, relays and workers race', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(3)
    const write = async (writer: number) => {
      for (let turn = 0; turn < 15; turn++) {
        await note(tenantId, tickets[(writer + turn) % 3], `${writer} ${turn}`)
      }
    }
    const writing = Promise.all([1, 2, 3, 4].map(write))
    let isWriting = true
    const relaying = Promise.all(
      [1, 2].map(async () => {
        while (isWriting) await relayOf(tenantId).moveBatch()
      })
    )
    await writing
    isWriting = false
    await relaying
    await moveAll(relayOf(tenantId))
    await until(() => isDelivered(tenantId))
    assert.lengthOf(heardBy(tenantId), 60)
    for (const ticket of tickets) {
      const ids = heardBy(tenantId)
        .filter((one) => one.ticketId === ticket)
        .map(({ id }) => id)
      assert.deepEqual(
        ids,
        ids.toSorted((one, other) => one - other)
      )
    }
    assert.equal(overlaps, 0)
  })

  test('does not skip a slow transaction', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(2)
    const [recorded, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = TenantContext.run(tenantId, () =>
      transaction(async (trx) => {
        await record(new Noted({ ticketId: tickets[0], payload: { note: 'slow' } }), trx)
        recorded.resolve()
        await commit.promise
      })
    )
    await recorded.promise
    await note(tenantId, tickets[1], 'quick')
    await relayOf(tenantId).moveBatch()
    await until(() => heardBy(tenantId).length === 1)
    commit.resolve()
    await slow
    await relayOf(tenantId).moveBatch()
    await until(() => heardBy(tenantId).length === 2)
    assert.deepEqual(
      heardBy(tenantId).map((one) => one.note),
      ['quick', 'slow']
    )
  })

  test('loses nothing when it dies between mark and enqueue', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    await note(tenantId, tickets[0], 'survives')
    const dying = new Relay({ add: () => Promise.reject(new Error('killed')) } as never, tenantId)
    await assert.rejects(() => dying.moveBatch(), 'killed')
    await relayOf(tenantId).recover('0 seconds')
    await until(() => isDelivered(tenantId))
    assert.lengthOf(heardBy(tenantId), 1)
  })

  test('does nothing twice when a delivery is enqueued twice', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    await note(tenantId, tickets[0], 'once')
    await note(tenantId, tickets[0], 'then')
    await relayOf(tenantId).moveBatch()
    await relayOf(tenantId).recover('0 seconds')
    await until(() => isDelivered(tenantId))
    const [first] = heardBy(tenantId)
    const job = new DeliverEvent({ eventId: first.id, listener: 'test.remember' })
    await TenantContext.run(tenantId, () => job.run())
    assert.deepEqual(
      heardBy(tenantId).map((one) => one.note),
      ['once', 'then']
    )
  })

  test('keeps what failed for good and lets the ticket go on', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    failures.set(`${tenantId} poison`, 99)
    const id = await note(tenantId, tickets[0], `${tenantId} poison`)
    await note(tenantId, tickets[0], 'next')
    await relayOf(tenantId).moveBatch()
    await until(() => isDelivered(tenantId))
    assert.deepEqual(
      heardBy(tenantId).map((one) => one.note),
      ['next']
    )
    const [failed] = await pendingDeliveries(tenantId)
    assert.containsSubset(failed, {
      event_id: id,
      listener: 'test.remember',
      attempts: 3,
      last_error: 'Not now',
    })
    assert.isNotNull(failed.failed_at)
  })

  test('marks an event without listeners', async ({ assert }) => {
    const { tenantId } = await givenTickets(1)
    await TenantContext.run(tenantId, () => db.table('events').insert({ name: 'test.unheard' }))
    await relayOf(tenantId).moveBatch()
    const [event] = await db.connection('system').from('events').where('tenant_id', tenantId)
    assert.isNotNull(event.relayed_at)
    assert.isTrue(await isDelivered(tenantId))
  })

  test('lets no flood of one workspace hold up the others', async ({ assert }) => {
    const [noisy, calm] = [await givenTickets(1), await givenTickets(1)]
    await TenantContext.run(noisy.tenantId, () =>
      db.rawQuery(
        `insert into events (name, payload)
         select 'test.unheard', '{}' from generate_series(1, 5000)`
      )
    )
    const id = await note(calm.tenantId, calm.tickets[0], 'between them')
    const relay = new Relay(workers[0])
    await relay.moveBatch()
    const event = await db.connection('system').from('events').where('id', id).firstOrFail()
    assert.isNotNull(event.relayed_at)
    assert.isAbove(await unrelayed(noisy.tenantId), 4_000)
    await moveAll(relay)
    assert.equal(await unrelayed(noisy.tenantId), 0)
  })

  test('comes to every workspace when there are more than one batch can take', async ({
    assert,
  }) => {
    const tenants = await Promise.all(Array.from({ length: 45 }, () => givenTenant()))
    for (const { id } of tenants) {
      await TenantContext.run(id, () => db.table('events').insert({ name: 'test.unheard' }))
    }
    await moveAll(new Relay(workers[0]))
    for (const { id } of tenants) assert.equal(await unrelayed(id), 0)
  })

  test('brings every event to who listens to all, in workspaces that want it', async ({
    assert,
  }) => {
    const [wanting, other] = [await givenTickets(1), await givenTickets(1)]
    await TenantContext.run(wanting.tenantId, async () => {
      await db.table('teams').insert({ name: 'Support', created_at: new Date() })
    })
    for (const { tenantId } of [wanting, other]) {
      await TenantContext.run(tenantId, () =>
        db
          .table('events')
          .multiInsert([
            { name: 'test.of_all' },
            { name: 'test.of_all_but_this' },
            { name: 'test' },
          ])
      )
      await relayOf(tenantId).moveBatch()
    }
    assert.isEmpty(await pendingDeliveries(other.tenantId))
    await until(() => isDelivered(wanting.tenantId))
    const [event, ...others] = heardBy(wanting.tenantId)
    assert.equal(event.note, 'test.of_all')
    assert.isEmpty(others)
  })

  test('is woken by the commit', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    const loop = new RelayLoop(relayOf(tenantId), quiet, {
      connectionString: queueConfig.databaseUrl,
      pollEvery: 60_000,
    })
    loop.start()
    await note(tenantId, tickets[0], 'warm-up')
    await until(() => heardBy(tenantId).length === 1)
    const latencies: number[] = []
    for (let turn = 0; turn < 30; turn++) {
      await note(tenantId, tickets[0], `turn ${turn}`)
      const committedAt = performance.now()
      await until(() => heardBy(tenantId).length === turn + 2)
      latencies.push(performance.now() - committedAt)
    }
    await loop.stop()
    latencies.sort((one, other) => one - other)
    if (process.env.PATCHBAY_SHOW_LATENCY)
      console.log(latencies.map((ms) => ms.toFixed(1)).join(' '))
    assert.isBelow(latencies[15], 1_000)
  })

  test('finds what it was not told of by polling', async () => {
    const { tenantId, tickets } = await givenTickets(1)
    await note(tenantId, tickets[0], 'before the relay')
    const loop = new RelayLoop(relayOf(tenantId), quiet, {
      connectionString: queueConfig.databaseUrl,
    })
    loop.start()
    await until(() => heardBy(tenantId).length === 1)
    await loop.stop()
  })
})

async function unrelayed(tenantId: number): Promise<number> {
  const query = db.connection('system').from('events').where('tenant_id', tenantId)
  const [{ count }] = await query.whereNull('relayed_at').count('* as count')
  return Number(count)
}

async function moveAll(relay: Relay) {
  while (await relay.moveBatch());
}

test.group('Listeners', () => {
  test('of all events are bound to each that they accept', ({ assert }) => {
    assert.deepEqual(listenersOf('test.of_all_of_them'), [HearAll])
    assert.isEmpty(listenersOf('test.of_all_but_this'))
    assert.notInclude(listenersOf(Noted.eventName), HearAll)
  })

  test('are told apart by name', ({ assert }) => {
    class Impostor extends Remember {}
    assert.throws(() => listen(Noted, [Impostor]), 'Two listeners are named "test.remember"')
  })
})
