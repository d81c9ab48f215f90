import type pg from 'pg'
import { APP_ROLE, OWNER_ROLE, SYSTEM_ROLE } from '#database/roles'
import type { Secrets } from '#operations/local_services/secrets'

export const DATABASE = 'patchbay'

/** None of them is a superuser or may bypass row-level security. */
export const ROLES = { owner: OWNER_ROLE, app: APP_ROLE, system: SYSTEM_ROLE } as const

export const EXTENSIONS = ['pgcrypto', 'pg_trgm', 'unaccent', 'btree_gin'] as const

type Connect = (database?: string) => Promise<pg.Client>

/**
 * Roles, database and extensions, each made only if missing: it runs at every start and
 * so completes a first start that was cut off.
 */
export async function setUpDatabase(connect: Connect, secrets: Secrets): Promise<void> {
  await using(connect, undefined, async (client) => {
    await makeRoles(client, secrets)
    await makeDatabase(client)
  })
  await using(connect, DATABASE, makeExtensions)
}

async function makeRoles(client: pg.Client, secrets: Secrets): Promise<void> {
  const { rows } = await client.query('select rolname from pg_roles where rolname = any($1)', [
    Object.values(ROLES),
  ])
  const existing = new Set(rows.map((row) => row.rolname))
  for (const [key, role] of Object.entries(ROLES)) {
    if (existing.has(role)) continue
    const password = client.escapeLiteral(secrets[key as keyof typeof ROLES])
    await client.query(`create role ${role} login nosuperuser nobypassrls password ${password}`)
  }
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (!rowCount) await client.query(`create database ${DATABASE} owner ${ROLES.owner}`)
  await client.query(`revoke all on database ${DATABASE} from public`)
  await client.query(`grant connect on database ${DATABASE} to ${ROLES.app}, ${ROLES.system}`)
}

async function makeExtensions(client: pg.Client): Promise<void> {
  for (const extension of EXTENSIONS) {
    await client.query(`create extension if not exists ${extension}`)
  }
}

async function using(
  connect: Connect,
  database: string | undefined,
  work: (client: pg.Client) => Promise<void>
) {
  const client = await connect(database)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
