import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import { Relay } from '#foundation/events/relay'
import { JobQueue } from '#foundation/queue/job_queue'
import { until } from '#tests/helpers/until'

let isWorking = false

/**
 * Brings everything that was committed in a workspace to its listeners and runs the jobs they
 * enqueue, on the real queue, until nothing is left.
 * @throws what a listener or job threw, instead of waiting for its next attempt
 */
export async function drainOutbox({ id }: { id: number }): Promise<void> {
  const queue = await app.container.make(JobQueue)
  if (!isWorking) queue.work({ events: 4, jobs: 4 })
  isWorking = true
  const relay = new Relay(queue, id)
  await until(async () => {
    while (await relay.moveBatch());
    return (await isDelivered(id)) && (await hasNoJobs(queue, id)) && !(await hasEvents(id))
  })
}

async function isDelivered(tenantId: number) {
  const pending = await db
    .connection('system')
    .from('event_deliveries')
    .where('tenant_id', tenantId)
  const failed = pending.find((delivery) => delivery.attempts > 0)
  if (failed) throw new Error(`${failed.listener} failed: ${failed.last_error}`)
  return pending.length === 0
}

async function hasNoJobs(queue: JobQueue, tenantId: number) {
  const jobs = await queue
    .named('jobs')
    .getJobs(['wait', 'active', 'delayed', 'prioritized', 'failed'])
  const ours = jobs.filter((job) => job?.data.tenantId === tenantId)
  const failed = ours.find((job) => job.failedReason)
  if (failed) throw new Error(`${failed.name} failed: ${failed.failedReason}`)
  return ours.length === 0
}

async function hasEvents(tenantId: number) {
  const unrelayed = db.connection('system').from('events').where('tenant_id', tenantId)
  return Boolean(await unrelayed.whereNull('relayed_at').first())
}
