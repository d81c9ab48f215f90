import pg from 'pg'
import { EXTENSIONS, ROLES } from '#operations/local_services/database_roles'
import { LocalServiceError } from '#operations/local_services/local_service_error'

const OLDEST_VERSION = 15

const SETTINGS = {
  DATABASE_URL: ROLES.app,
  DATABASE_OWNER_URL: ROLES.owner,
  DATABASE_SYSTEM_URL: ROLES.system,
}

interface Answer {
  role: string
  database: string
  version: number
  bypasses: boolean
}

/**
 * Signs in at each of the three addresses and looks at what it finds there: a role that
 * bypasses row-level security would quietly show every workspace to everybody.
 * @throws LocalServiceError E_DATABASE_… naming the setting and what to do
 * @returns the version of the server, for the summary
 */
export async function checkOwnPostgres(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const answers: (Answer & { name: string })[] = []
  for (const [name, expected] of Object.entries(SETTINGS)) {
    const answer = await ask(name, env[name]!)
    requireSafeRole(name, answer, expected)
    answers.push({ name, ...answer })
  }
  const [app] = answers
  for (const { name, database } of answers) {
    if (database !== app.database) {
      throw new LocalServiceError('database_other', {
        name,
        found: database,
        expected: app.database,
      })
    }
  }
  await requireExtensions(env.DATABASE_OWNER_URL!)
  return `${Math.floor(app.version / 10000)}.${app.version % 10000}`
}

async function ask(name: string, url: string): Promise<Answer> {
  return withClient(name, url, async (client) => {
    const { rows } = await client.query(
      `select rolname as role, current_database() as database,
              current_setting('server_version_num')::int as version,
              rolsuper or rolbypassrls as bypasses
       from pg_roles where rolname = current_user`
    )
    return rows[0]
  })
}

function requireSafeRole(name: string, answer: Answer, expected: string): void {
  const { role, version } = answer
  if (version < OLDEST_VERSION * 10000) {
    const found = Math.floor(version / 10000)
    throw new LocalServiceError('database_too_old', { name, found, needed: OLDEST_VERSION })
  }
  const values = { name, role, expected }
  if (answer.bypasses) throw new LocalServiceError('database_role_superuser', values)
  if (role !== expected) throw new LocalServiceError('database_role_name', values)
}

/** All of them are "trusted": the owner of the database may make them. */
async function requireExtensions(url: string): Promise<void> {
  await withClient('DATABASE_OWNER_URL', url, async (client) => {
    for (const extension of EXTENSIONS) {
      await client
        .query(`create extension if not exists ${extension} with schema public`)
        .catch((cause) => {
          throw new LocalServiceError('database_extension', { extension }, { cause })
        })
    }
  })
}

async function withClient<T>(name: string, url: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw error instanceof LocalServiceError ? error : explain(name, client, error)
  } finally {
    await client.end().catch(() => {})
  }
}

function explain(name: string, client: pg.Client, cause: unknown): LocalServiceError {
  const { code, message } = unwrap(cause)
  const values = {
    name,
    address: client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`,
    role: client.user ?? '',
    database: client.database ?? '',
    reason: message,
  }
  return new LocalServiceError(sentenceFor(code), values, { cause })
}

/** SQLSTATE codes: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function sentenceFor(code: string | undefined) {
  if (code === '28P01' || code === '28000') return 'database_password'
  if (code === '3D000') return 'database_absent'
  if (!code || /^E[A-Z_]+$/.test(code)) return 'database_unreachable'
  return 'database_refused'
}

/** A name with several addresses fails with one error that holds the others. */
function unwrap(error: unknown): { code?: string; message: string } {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return { code: first.code, message: first.message }
}
