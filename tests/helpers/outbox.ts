import db from '@adonisjs/lucid/services/db'
import { Relay } from '#foundation/events/relay'
import type { JobQueue } from '#foundation/queue/job_queue'
import { workingQueue } from '#tests/helpers/background_work'

/** How long nothing may get done, in milliseconds, before somebody waits in vain. */
const PATIENCE = 10_000

/**
 * Brings everything that was committed in a workspace to its listeners and runs the jobs they
 * enqueue, on the real queue, until nothing is left.
 * @throws what a listener or job threw, instead of waiting for its next attempt; or what is
 * left, when none of it gets done
 */
export async function drainOutbox({ id }: { id: number }): Promise<void> {
  const queue = await workingQueue()
  const relay = new Relay(queue, id)
  let before = ''
  let giveUpAt = 0
  for (;;) {
    const moved = await moveAll(relay)
    const left = [...(await undelivered(id)), ...(await jobsOf(queue, id)), ...(await events(id))]
    if (left.length === 0) return
    const now = left.sort().join(', ')
    if (moved || now !== before) giveUpAt = Date.now() + PATIENCE
    if (Date.now() > giveUpAt) throw new Error(`Nothing gets done of: ${now}`)
    before = now
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function moveAll(relay: Relay) {
  let moved = false
  while (await relay.moveBatch()) moved = true
  return moved
}

async function undelivered(tenantId: number): Promise<string[]> {
  const pending = await db
    .connection('system')
    .from('event_deliveries')
    .where('tenant_id', tenantId)
  const failed = pending.find((delivery) => delivery.attempts > 0)
  if (failed) throw new Error(`${failed.listener} failed: ${failed.last_error}`)
  return pending.map(({ event_id: event, listener }) => `event ${event} for ${listener}`)
}

async function jobsOf(queue: JobQueue, tenantId: number): Promise<string[]> {
  const jobs = await queue
    .named('jobs')
    .getJobs(['wait', 'active', 'delayed', 'prioritized', 'failed'])
  const ours = jobs.filter((job) => job?.data.tenantId === tenantId)
  const failed = ours.find((job) => job.failedReason)
  if (failed) throw new Error(`${failed.name} failed: ${failed.failedReason}`)
  return ours.map(({ name, id, delay }) => `job ${name} ${id}, delayed by ${delay}`)
}

async function events(tenantId: number): Promise<string[]> {
  const query = db.connection('system').from('events').where('tenant_id', tenantId)
  const rows = await query.whereNull('relayed_at')
  return rows.map(({ id, name }) => `event ${id} ${name}`)
}
