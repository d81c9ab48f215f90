import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import { Relay } from '#foundation/events/relay'
import { RelayLoop } from '#foundation/events/relay_loop'
import { JobQueue } from '#foundation/queue/job_queue'
import type { QueueConfig } from '#config/queue'

/**
 * Relays events and runs jobs as the server does beside its requests; in tests it does so
 * only where asked, as most of them want to say themselves when.
 * @returns what stops it
 */
export async function startBackgroundWork(): Promise<() => Promise<void>> {
  const { concurrency, databaseUrl } = app.config.get<QueueConfig>('queue')
  const queue = await app.container.make(JobQueue)
  queue.work(concurrency)
  const loop = new RelayLoop(new Relay(queue), logger, { connectionString: databaseUrl })
  loop.start()
  return () => loop.stop()
}
