import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { openStreams } from '#foundation/realtime/open_streams'
import { JobQueue } from '#foundation/queue/job_queue'
import { systemDatabase } from '#tenancy/system_database'
import {
  databaseConnections,
  openStreamCount,
  outboxLag,
  queuedJobs,
  registry,
  undelivered,
} from '#operations/metrics/registry'

const QUEUES = ['events', 'jobs'] as const
const STATES = ['waiting', 'active', 'delayed', 'failed'] as const

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
  outboxLag.reset()
  undelivered.reset()
  const { rows } = await systemDatabase().rawQuery<{
    rows: [{ lag: number; pending: number; failed: number }]
  }>(
    `select
       (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8
        from events where relayed_at is null) as lag,
       count(*) filter (where failed_at is null) as pending,
       count(*) filter (where failed_at is not null) as failed
     from event_deliveries`
  )
  outboxLag.set(rows[0].lag)
  undelivered.set({ state: 'pending' }, rows[0].pending)
  undelivered.set({ state: 'failed' }, rows[0].failed)
}

async function measureQueue() {
  queuedJobs.reset()
  const queue = await app.container.make(JobQueue)
  for (const name of QUEUES) {
    const counts = await queue.named(name).getJobCounts(...STATES)
    for (const state of STATES) queuedJobs.set({ queue: name, state }, counts[state] ?? 0)
  }
}
