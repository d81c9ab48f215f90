import type { QueueBackend } from '#foundation/queue/backends/queue_backend'

interface BackendConfig {
  redisUrl?: string
  databaseUrl: string
}

/** Redis where it is given, PostgreSQL otherwise; the driver that is not used is not loaded. */
export async function openBackend(
  { redisUrl, databaseUrl }: BackendConfig,
  onError: (error: Error) => void
): Promise<QueueBackend> {
  if (redisUrl) {
    const { RedisBackend } = await import('#foundation/queue/backends/redis_backend')
    return new RedisBackend(redisUrl, onError)
  }
  const { PostgresBackend } = await import('#foundation/queue/backends/postgres_backend')
  return new PostgresBackend(databaseUrl, onError)
}
