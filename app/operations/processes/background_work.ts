import type { ApplicationService } from '@adonisjs/core/types'
import type { QueueConfig } from '#config/queue'
import env from '#start/env'
import { openDoors } from '#channels/email/doors/open_doors'
import { Relay } from '#foundation/events/relay'
import { RelayLoop } from '#foundation/events/relay_loop'
import { trustedProxies } from '#operations/processes/trusted_proxies'
import { startScheduler } from '#operations/processes/start_scheduler'
import { JobQueue } from '#foundation/queue/job_queue'

/**
 * Runs jobs, relays events and takes mails in this process, until it ends.
 * @returns what stops the relay and closes the doors; jobs end with the queue's provider
 */
export async function startBackgroundWork(app: ApplicationService): Promise<() => Promise<void>> {
  const { concurrency, databaseUrl } = app.config.get<QueueConfig>('queue')
  const queue = await app.container.make(JobQueue)
  queue.work(concurrency)
  const logger = await app.container.make('logger')
  const loop = new RelayLoop(new Relay(queue), logger, { connectionString: databaseUrl })
  loop.start()
  const scheduler = await startScheduler(app)
  const closeDoors = await openDoors({
    isRelay: trustedProxies(env.get('SMTP_RECEIVER_RELAYS')),
  })
  return async () => {
    await Promise.all([loop.stop(), scheduler.stop(), closeDoors()])
  }
}
