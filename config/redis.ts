import env from '#start/env'
import { defineConfig } from '@adonisjs/redis'
import type { InferConnections } from '@adonisjs/redis/types'

const url = new URL(env.get('REDIS_URL') ?? 'redis://127.0.0.1:6379')

/** The connection's settings without a prefix, for those who name their keys themselves. */
export const redisOptions = {
  host: url.hostname,
  port: Number(url.port || 6379),
  username: decodeURIComponent(url.username) || undefined,
  password: decodeURIComponent(url.password) || undefined,
  db: Number(url.pathname.slice(1) || 0),
  tls: url.protocol === 'rediss:' ? {} : undefined,
  retryStrategy: (times: number) => Math.min(times * 100, 3000),
}

const redisConfig = defineConfig({
  connection: 'main',
  connections: { main: { ...redisOptions, keyPrefix: 'patchbay:' } },
})

export default redisConfig

declare module '@adonisjs/redis/types' {
  export interface RedisConnections extends InferConnections<typeof redisConfig> {}
}
