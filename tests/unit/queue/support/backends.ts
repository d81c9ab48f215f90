import { randomUUID } from 'node:crypto'
import type { Group } from '@japa/runner/core'
import logger from '@adonisjs/core/services/logger'
import queueConfig from '#config/queue'
import { JobQueue } from '#foundation/queue/job_queue'
import { RedisBackend } from '#foundation/queue/backends/redis_backend'
import { PostgresBackend } from '#foundation/queue/backends/postgres_backend'
import type { QueueBackend } from '#foundation/queue/backends/queue_backend'

const ignore = () => {}
const quiet = logger.child({}, { level: 'silent' }) as never

/** Where contract tests run: everything that is true of one backend is true of the other. */
export const backends = [
  {
    name: 'PostgreSQL',
    skip: undefined,
    open: (): QueueBackend => new PostgresBackend(queueConfig.databaseUrl, ignore),
  },
  {
    name: 'Redis',
    skip: queueConfig.redisUrl ? undefined : 'REDIS_URL is not set',
    open: (): QueueBackend => new RedisBackend(queueConfig.redisUrl!, ignore),
  },
]

export interface GivenQueue {
  /** Queues with the same prefix are one, as if in several processes. */
  prefix?: string
  workers?: number
  concurrency?: number
}

/** Opens queues that are closed after each test of the group. */
export function queuesOf(group: Group, open: () => QueueBackend) {
  const opened: JobQueue[] = []
  group.each.teardown(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close()))
  })
  return {
    opened,
    given({ prefix = randomUUID(), workers = 1, concurrency = 4 }: GivenQueue = {}) {
      const queue = new JobQueue(open(), quiet, prefix)
      opened.push(queue)
      for (let started = 0; started < workers; started++) {
        queue.work({ events: concurrency, jobs: concurrency })
      }
      return queue
    },
  }
}
