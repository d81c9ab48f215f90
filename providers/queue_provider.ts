import type { ApplicationService } from '@adonisjs/core/types'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { JobQueue } from '#foundation/queue/job_queue'
import { useTenantBoundary } from '#foundation/queue/tenant_boundary'
import { TenantContext } from '#tenancy/tenant_context'
import type { QueueConfig } from '#config/queue'

/** Opens the queue on Redis or PostgreSQL, and runs its jobs in the web process. */
export default class QueueProvider {
  private queue?: JobQueue

  constructor(private readonly app: ApplicationService) {}

  register() {
    useTenantBoundary(TenantContext)
    this.app.container.singleton(JobQueue, () => this.open())
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const queue = await this.app.container.make(JobQueue)
    queue.work(this.app.config.get<QueueConfig>('queue').concurrency)
  }

  async shutdown() {
    await this.queue?.close()
  }

  private async open() {
    const config = this.app.config.get<QueueConfig>('queue')
    const logger = await this.app.container.make('logger')
    const backend = await openBackend(config, (error) =>
      logger.error({ err: error }, 'The queue lost a connection')
    )
    this.queue = new JobQueue(backend, logger, config.prefix)
    return this.queue
  }
}
