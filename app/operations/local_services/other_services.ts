import { connect } from 'node:net'
import { Redis } from 'ioredis'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { say } from '#operations/local_services/sentences'

const PATIENCE = 4000

/**
 * Without its Redis the queue does not run, so a wrong one ends the start.
 * @throws LocalServiceError E_REDIS_UNREACHABLE, E_REDIS_REFUSED
 */
export async function checkRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  const address = `${hostname}:${port || 6379}`
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let connectionError: Error | undefined
  redis.on('error', (error) => (connectionError ??= error))
  try {
    await redis.connect()
    await redis.ping()
  } catch (cause) {
    const { message } = connectionError ?? (cause as Error)
    const isRefused = /WRONGPASS|NOAUTH|NOPERM|ERR /.test(message)
    const key = isRefused ? 'redis_refused' : 'redis_unreachable'
    throw new LocalServiceError(key, { address, reason: message }, { cause })
  } finally {
    redis.disconnect()
  }
}

/**
 * Sentences about services that are away but may come back: the helpdesk runs without
 * them for a while.
 */
export async function warningsOfOtherServices(
  env: NodeJS.ProcessEnv = process.env
): Promise<string[]> {
  const warnings = await Promise.all([
    env.SMTP_URL ? warn('smtp_unreachable', new URL(env.SMTP_URL), smtpPort(env.SMTP_URL)) : null,
    env.MEILISEARCH_HOST ? warn('meilisearch_unreachable', new URL(env.MEILISEARCH_HOST)) : null,
    env.S3_ENDPOINT ? warn('s3_unreachable', new URL(env.S3_ENDPOINT)) : null,
  ])
  return warnings.filter((warning) => warning !== null)
}

type Unreachable = 'smtp_unreachable' | 'meilisearch_unreachable' | 's3_unreachable'

async function warn(key: Unreachable, url: URL, defaultPort?: number): Promise<string | null> {
  const port = Number(url.port) || defaultPort || (url.protocol === 'https:' ? 443 : 80)
  const reason = await whyUnreachable(url.hostname, port)
  return reason ? say(key, { address: `${url.hostname}:${port}`, reason }) : null
}

function smtpPort(url: string): number {
  return url.startsWith('smtps:') ? 465 : 587
}

function whyUnreachable(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE })
    const finish = (reason: string | null) => {
      socket.destroy()
      resolve(reason)
    }
    socket.once('connect', () => finish(null))
    socket.once('timeout', () => finish('ETIMEDOUT'))
    socket.once('error', (error) => finish((error as NodeJS.ErrnoException).code ?? error.message))
  })
}
