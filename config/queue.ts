import env from '#start/env'
import app from '@adonisjs/core/services/app'

/**
 * Where jobs are kept and how many run at once in one process. The URL of the database is
 * also the relay's; it must allow LISTEN, so no PgBouncer in transaction mode.
 */
const queueConfig = {
  redisUrl: env.get('REDIS_URL'),
  databaseUrl: env.get('DATABASE_SYSTEM_URL'),
  prefix: app.inTest ? `test-${process.pid}` : 'patchbay',
  concurrency: { events: 8, jobs: 8 },
}

export default queueConfig

export type QueueConfig = typeof queueConfig
