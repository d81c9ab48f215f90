import logger from '@adonisjs/core/services/logger'
import { DeliverEvent } from '#foundation/events/deliver_event'
import { DomainEvent, type RecordedEvent } from '#foundation/events/domain_event'
import { listen } from '#foundation/events/listener'
import { record } from '#foundation/events/record'
import { Relay } from '#foundation/events/relay'
import { RelayLoop } from '#foundation/events/relay_loop'
import { transaction } from '#foundation/database/transaction'
import { Job } from '#foundation/queue/job'
import { JobQueue } from '#foundation/queue/job_queue'
import { registerJobs } from '#foundation/queue/job_registry'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { TenantContext } from '#tenancy/tenant_context'
import { Ear, inParallel } from './latencies.js'
import type { BackendFigures, Sizes } from './run.js'
import type { SeededWorkspace } from '../workspace.js'

let ear = new Ear()

class Noted extends DomainEvent<{ name: string }> {
  static eventName = 'bench.noted'
}

class Hear {
  static listenerName = 'bench.hear'

  async handle({ payload }: RecordedEvent<Noted>) {
    ear.hear(payload.name)
  }
}

class Nothing extends Job<{ name: string }> {
  static jobName = 'bench.nothing'

  async run() {
    ear.hear(this.payload.name)
  }
}

listen(Noted, [Hear])
registerJobs([DeliverEvent, Nothing])

/** Writers, relay and workers of one process, as `npm start` has them, on one backend. */
export async function measureBackend(
  name: string,
  redisUrl: string | undefined,
  workspaces: SeededWorkspace[],
  sizes: Sizes
): Promise<BackendFigures> {
  ear = new Ear()
  const databaseUrl = process.env.DATABASE_SYSTEM_URL!
  const quiet = logger.child({}, { level: 'error' }) as never
  const backend = await openBackend({ redisUrl, databaseUrl }, () => {})
  const queue = new JobQueue(backend, quiet, `bench-${name}`)
  const loop = new RelayLoop(new Relay(queue), quiet, { connectionString: databaseUrl })
  queue.work({ events: 8, jobs: 8 })
  await queue.untilWorking()
  loop.start()
  try {
    const write = (index: number, called: string) => {
      const { tenantId, open } = workspaces[index % workspaces.length]
      const ticketId = Number(open[index % open.length].id)
      return TenantContext.run(tenantId, () =>
        transaction((trx) => record(new Noted({ ticketId, payload: { name: called } }), trx))
      )
    }
    await inParallel(200, sizes.writers, (index) => write(index, `warm-${index}`))
    const events = await rateOf(sizes.events, sizes.writers, (index) => write(index, `e-${index}`))
    const times = await latenciesOf(sizes.latencies, write)
    const jobs = await rateOf(sizes.jobs, sizes.writers, (index) => {
      const { tenantId } = workspaces[index % workspaces.length]
      return queue.add([{ tenantId, job: new Nothing({ name: `j-${index}` }) }])
    })
    return { events: { perSecond: events, times }, jobsPerSecond: jobs }
  } finally {
    await loop.stop()
    await queue.close()
  }
}

/** From the first that is written until the last was heard. */
async function rateOf(count: number, width: number, work: (index: number) => Promise<unknown>) {
  const startedAt = performance.now()
  const all = ear.expect(count)
  await inParallel(count, width, work)
  await all
  return (count * 1_000) / (performance.now() - startedAt)
}

/** From the commit until the listener has it, one after the other. */
async function latenciesOf(
  count: number,
  write: (index: number, name: string) => Promise<unknown>
): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const name = `latency-${index}`
    await write(index, name)
    const committedAt = performance.now()
    times.push(Math.max(0, (await ear.timeOf(name)) - committedAt))
  }
  return times
}
