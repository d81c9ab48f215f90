import type { ApplicationService } from '@adonisjs/core/types'
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
    const { prefix, redisUrl, databaseUrl } = this.app.config.get<QueueConfig>('queue')
    const logger = await this.app.container.make('logger')
    const report = (error: Error) => logger.error({ err: error }, 'The queue lost a connection')
    if (redisUrl) {
      const { RedisBackend } = await import('#foundation/queue/backends/redis_backend')
      this.queue = new JobQueue(new RedisBackend(redisUrl, report), logger, prefix)
    } else {
      const { PostgresBackend } = await import('#foundation/queue/backends/postgres_backend')
      this.queue = new JobQueue(new PostgresBackend(databaseUrl, report), logger, prefix)
    }
    return this.queue
  }
}
