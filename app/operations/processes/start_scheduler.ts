import type { ApplicationService } from '@adonisjs/core/types'
import type { QueueConfig } from '#config/queue'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { Scheduler } from '#foundation/queue/schedule/scheduler'

/** Begins to run in this process what start/scheduler.ts lists. */
export async function startScheduler(app: ApplicationService): Promise<Scheduler> {
  await import('#start/scheduler')
  const config = app.config.get<QueueConfig>('queue')
  const logger = await app.container.make('logger')
  const backend = await openBackend(config, (error) =>
    logger.error({ err: error }, 'The scheduler lost a connection')
  )
  const scheduler = new Scheduler(backend, logger, config.prefix)
  await scheduler.start()
  return scheduler
}
