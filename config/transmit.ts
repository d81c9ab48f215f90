import env from '#start/env'
import { defineConfig } from '@adonisjs/transmit'
import { redis } from '@adonisjs/transmit/transports/redis'
import { redisOptions } from '#config/redis'

/** Without Redis a broadcast reaches the streams of its own process, which then is the only one. */
export default defineConfig({
  pingInterval: '25s',
  transport: env.get('REDIS_URL') ? { driver: redis(redisOptions) } : null,
})
