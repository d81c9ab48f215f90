import pg from 'pg'
import { createPostgresBackend, withBackend } from 'bullmq'
import type {
  BullProcessor,
  BullQueue,
  BullWorker,
  QueueBackend,
} from '#foundation/queue/backends/queue_backend'

const { Queue, Worker } = withBackend(createPostgresBackend)

/**
 * Keeps jobs in the schema `bullmq` of the app's own database. It connects as the system
 * role: jobs of all workspaces lie side by side there, and the app's role may not see them.
 * Every worker holds one connection of the pool for LISTEN, which needs a session of its
 * own: no PgBouncer in transaction mode here.
 */
export class PostgresBackend implements QueueBackend {
  private readonly pool: pg.Pool

  constructor(connectionString: string, onError: (error: Error) => void) {
    this.pool = new pg.Pool({
      connectionString,
      options: '-c search_path=bullmq',
      application_name: 'patchbay queue',
      keepAlive: true,
      max: 8,
    })
    this.pool.on('error', onError)
  }

  queue(name: string, options: object) {
    return new Queue(name, { ...options, connection: this.pool }) as unknown as BullQueue
  }

  worker(name: string, processor: BullProcessor, options: object) {
    const all = { ...options, connection: this.pool }
    return new Worker(name, processor, all) as unknown as BullWorker
  }

  /** Twice does no harm. */
  async close() {
    if (!this.pool.ending) await this.pool.end()
  }
}
