import db from '@adonisjs/lucid/services/db'
import { openStreams } from '#foundation/realtime/open_streams'
import { outboxStatus, queueStatus } from '#operations/queues/queries/queue_status'
import {
  databaseConnections,
  deadLetters,
  openStreamCount,
  outboxLag,
  queuedJobs,
  queueLag,
  registry,
  undelivered,
  unrelayed,
} from '#operations/metrics/registry'

/** Milliseconds for which what had to be asked for is told again. */
const FRESH_FOR = 5_000

let measuredAt = Number.NEGATIVE_INFINITY

/** The text Prometheus asks for. What a service that is away would have told is left out. */
export async function metricsText(): Promise<string> {
  measureProcess()
  if (performance.now() - measuredAt > FRESH_FOR) {
    measuredAt = performance.now()
    await Promise.allSettled([measureOutbox(), measureQueue()])
  }
  return registry.metrics()
}

function measureProcess() {
  openStreamCount.set(openStreams.count)
  for (const [connection, { connection: opened }] of db.manager.connections) {
    const pool = opened?.pool
    if (!pool) continue
    databaseConnections.set({ connection, state: 'used' }, pool.numUsed())
    databaseConnections.set({ connection, state: 'free' }, pool.numFree())
    databaseConnections.set({ connection, state: 'awaited' }, pool.numPendingAcquires())
  }
}

async function measureOutbox() {
  for (const gauge of [outboxLag, unrelayed, undelivered]) gauge.reset()
  deadLetters.remove({ kind: 'delivery' })
  const outbox = await outboxStatus()
  outboxLag.set(secondsSince(outbox.oldest))
  unrelayed.set(outbox.unrelayed)
  undelivered.set({ state: 'pending' }, outbox.pending)
  undelivered.set({ state: 'failed' }, outbox.failed)
  deadLetters.set({ kind: 'delivery' }, outbox.failed)
}

async function measureQueue() {
  for (const gauge of [queuedJobs, queueLag]) gauge.reset()
  deadLetters.remove({ kind: 'job' })
  let failed = 0
  for (const { name, oldestWaiting, ...counts } of await queueStatus()) {
    for (const [state, count] of Object.entries(counts)) {
      queuedJobs.set({ queue: name, state }, count)
    }
    queueLag.set({ queue: name }, secondsSince(oldestWaiting))
    failed += counts.failed
  }
  deadLetters.set({ kind: 'job' }, failed)
}

function secondsSince(moment: Date | null): number {
  return moment ? Math.max(0, (Date.now() - moment.getTime()) / 1_000) : 0
}
