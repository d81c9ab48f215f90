import { access, constants } from 'node:fs/promises'
import { connect } from 'node:net'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import redis from '@adonisjs/redis/services/main'
import env from '#start/env'
import { JobQueue } from '#foundation/queue/job_queue'
import type { Check } from '#operations/health/check'
import { missingMigrations } from '#operations/health/missing_migrations'

/**
 * What this process needs, by the settings: asked with the very connections that requests use,
 * so that a pool without a free connection shows as well.
 */
export function checksOf(): Check[] {
  const smtp = env.get('SMTP_URL')
  const meilisearch = env.get('MEILISEARCH_HOST')
  return [
    { name: 'database', isNeeded: true, ask: () => db.rawQuery('select 1') },
    { name: 'migrations', isNeeded: true, ask: askMigrations },
    { name: 'queue', isNeeded: true, ask: askQueue },
    { name: 'files', isNeeded: true, ask: askFiles },
    ...(env.get('REDIS_URL') ? [{ name: 'redis', isNeeded: true, ask: () => redis.ping() }] : []),
    ...(meilisearch
      ? [{ name: 'search', isNeeded: false, ask: () => askMeilisearch(meilisearch) }]
      : []),
    ...(smtp ? [{ name: 'mail', isNeeded: false, ask: () => askMailServer(smtp) }] : []),
  ]
}

async function askMigrations() {
  const missing = await missingMigrations()
  if (missing.length > 0) throw new Error(`not run yet: ${missing.join(', ')}`)
}

async function askQueue() {
  const queue = await app.container.make(JobQueue)
  await queue.named('jobs').getJobCounts('waiting')
}

/** Asking S3 for a file that is not there needs the same rights as asking for one that is. */
async function askFiles() {
  if (env.get('S3_BUCKET')) await drive.use().exists('health/none')
  else await access(env.get('PATCHBAY_DATA_DIR'), constants.W_OK)
}

async function askMeilisearch(host: string) {
  const response = await fetch(new URL('/health', host), { signal: AbortSignal.timeout(2_500) })
  if (!response.ok) throw new Error(`answered ${response.status}`)
}

async function askMailServer(url: string) {
  const { hostname, port, protocol } = new URL(url)
  const usual = protocol === 'smtps:' ? 465 : 587
  const socket = connect({ host: hostname, port: Number(port) || usual, timeout: 2_500 })
  socket.once('timeout', () => socket.destroy(new Error('no connection')))
  try {
    await once(socket, 'connect')
  } finally {
    socket.destroy()
  }
}
