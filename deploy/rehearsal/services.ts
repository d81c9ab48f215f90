import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { freePort } from '#operations/local_services/ports'
import { postgresAccount } from '#operations/local_services/postgres_account'
import { connects } from './ports.js'
import { findProgram, run, Service } from './programs.js'

const rolesFile = fileURLToPath(new URL('../postgres/roles.sql', import.meta.url))

export interface Services {
  redisUrl: string
  redis: Service
  postgres: Service
  databaseUrl(role: 'owner' | 'app' | 'system'): string
  /** As a superuser, to count what is really there. */
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
  version: string
}

/** Debian's PostgreSQL and Redis on free ports, with everything of theirs in the given folder. */
export async function startServices(folder: string): Promise<Services> {
  const [redis, postgres] = await Promise.all([startRedis(folder), startPostgres(folder)])
  return { ...redis, ...postgres }
}

/** With the append-only file that docs/operations.md asks for: jobs outlive the process. */
async function startRedis(folder: string) {
  const port = await freePort()
  const dir = join(folder, 'redis')
  mkdirSync(dir)
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes', '--dir', dir]
  const args = ['--port', String(port), ...settings]
  const isOpen = () => connects(port)
  const redis = new Service('Redis', findProgram('redis-server')!, args, {}, isOpen)
  return { redisUrl: `redis://127.0.0.1:${port}/0`, redis: await redis.start() }
}

async function startPostgres(folder: string) {
  const port = await freePort()
  const account = postgresAccount()
  const cluster = join(folder, 'postgres')
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = join(folder, 'password')
  const password = secret()
  writeFileSync(passwordFile, password)
  if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid)
  const as = { cwd: '/', uid: account?.uid, gid: account?.gid }

  const settings = ['-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8']
  run(findProgram('initdb')!, ['-D', cluster, `--pwfile=${passwordFile}`, ...settings], as)
  const listen = ['-h', '127.0.0.1', '-p', String(port), '-k', cluster]
  const args = ['-D', cluster, ...listen, '-c', 'max_connections=150']

  const admin = new pg.Pool({ host: '127.0.0.1', port, user: 'postgres', password, max: 2 })
  admin.on('error', () => {})
  const ping = { host: '127.0.0.1', port, user: 'postgres', password }
  const postgres = new Service('PostgreSQL', findProgram('postgres')!, args, as, () =>
    answers(ping)
  )
  await postgres.start()
  const passwords = { owner: secret(), app: secret(), system: secret() }
  makeRoles(port, password, passwords)
  const database = new pg.Pool({ ...admin.options, password, database: 'patchbay' })
  database.on('error', () => {})
  const { rows } = await admin.query('show server_version')
  await admin.end()
  return {
    postgres,
    version: rows[0].server_version as string,
    databaseUrl: (role: keyof typeof passwords) =>
      `postgres://patchbay_${role}:${passwords[role]}@127.0.0.1:${port}/patchbay`,
    query: async <Row>(sql: string, values: unknown[] = []) => {
      const result = await database.query(sql, values)
      return result.rows as Row[]
    },
  }
}

async function answers(settings: pg.ClientConfig) {
  const client = new pg.Client(settings)
  client.on('error', () => {})
  try {
    await client.connect()
    return await client.query('select 1')
  } finally {
    await client.end().catch(() => {})
  }
}

/** With the very file that containers and operators use. */
function makeRoles(port: number, password: string, passwords: Record<string, string>) {
  const values = Object.entries(passwords).flatMap(([role, value]) => [
    '-v',
    `${role}_password=${value}`,
  ])
  const address = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-q']
  run(findProgram('psql')!, [...address, ...values, '-f', rolesFile], {
    env: { ...process.env, PGPASSWORD: password },
  })
}

export const secret = () => randomBytes(24).toString('base64url')
