import type { ApplicationService } from '@adonisjs/core/types'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { JobQueue } from '#foundation/queue/job_queue'
import { useTenantBoundary } from '#foundation/queue/tenant_boundary'
import { TenantContext } from '#tenancy/tenant_context'
import { assertOpen } from '#tenancy/suspension'
import { isOnlyWorkspace } from '#tenancy/only_workspace'
import type { QueueConfig } from '#config/queue'

/** Opens the queue on Redis or PostgreSQL. */
export default class QueueProvider {
  private queue?: JobQueue

  constructor(private readonly app: ApplicationService) {}

  register() {
    useTenantBoundary({ ...TenantContext, assertOpen, isOnly: isOnlyWorkspace })
    this.app.container.singleton(JobQueue, () => this.open())
  }

  async shutdown() {
    if (!this.queue) return
    const { jobGraceMs } = await import('#operations/processes/stop_process')
    await this.queue.close(this.app.inTest ? undefined : jobGraceMs())
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
