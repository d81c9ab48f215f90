import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import { Relay } from '#foundation/events/relay'
import { RelayLoop } from '#foundation/events/relay_loop'
import { JobQueue } from '#foundation/queue/job_queue'
import type { QueueConfig } from '#config/queue'

let working: Promise<JobQueue> | undefined

/** The queue, with workers that all tests of this process share: each takes connections. */
export function workingQueue(): Promise<JobQueue> {
  working ??= app.container.make(JobQueue).then((queue) => {
    queue.work({ events: 4, jobs: 4 })
    return queue
  })
  return working
}

/**
 * Relays events and runs jobs as the server does beside its requests; in tests it does so
 * only where asked, as most of them want to say themselves when. Of one workspace, where it is
 * named: the events of other tests wait for nobody.
 * @returns what stops it
 */
export async function startBackgroundWork(tenant?: { id: number }): Promise<() => Promise<void>> {
  const { databaseUrl } = app.config.get<QueueConfig>('queue')
  const relay = new Relay(await workingQueue(), tenant?.id)
  const loop = new RelayLoop(relay, logger, { connectionString: databaseUrl })
  loop.start()
  return () => loop.stop()
}
