import pg from 'pg'
import { markdown, median } from './report.js'
import type { SeededWorkspace } from './workspace.js'

const SIGNED_BODY = `
  select pg_get_functiondef('current_tenant()'::regprocedure) as definition`

/** The same function without the check of the signature. */
const UNSIGNED = `
  create or replace function current_tenant() returns bigint
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    return split_part(current_setting('app.tenant_id', true), '.', 1)::bigint;
  end
  $$`

const ONE_ROW = 'select subject from tickets where tenant_id = $1 and number = $2'
const PAGE = `
  select id, number, subject from tickets where tenant_id = $1
  order by updated_at desc, id desc limit 26`

const ROUNDS = 7
const PER_ROUND = 1_000

/**
 * What row-level security with the signed setting adds to one statement, against the same
 * function without the signature and against a role that no workspace binds.
 */
export async function measureTenantCost(
  { tenantId, long }: SeededWorkspace,
  signed: string
): Promise<string> {
  const app = await connect(process.env.DATABASE_URL!)
  const system = await connect(process.env.DATABASE_SYSTEM_URL!)
  const owner = await connect(process.env.DATABASE_OWNER_URL!)
  try {
    await app.query(`select set_config('app.tenant_id', $1, false)`, [signed])
    const { rows } = await owner.query<{ definition: string }>(SIGNED_BODY)
    const [{ definition }] = rows
    const statements: [string, string, unknown[]][] = [
      ['one ticket', ONE_ROW, [tenantId, long.number]],
      ['page of 26', PAGE, [tenantId]],
    ]
    const lines = []
    for (const [title, text, values] of statements) {
      const times: Record<string, number[]> = { none: [], unsigned: [], signed: [] }
      for (let round = 0; round < ROUNDS; round++) {
        times.none.push(await timeOf(system, text, values))
        await owner.query(UNSIGNED)
        times.unsigned.push(await timeOf(app, text, values))
        await owner.query(definition)
        times.signed.push(await timeOf(app, text, values))
      }
      lines.push([title, ...Object.values(times).map((of) => Math.round(median(of)))])
    }
    return markdown(
      ['statement, prepared', 'no workspace policy, µs', 'unsigned, µs', 'signed, µs'],
      lines
    )
  } finally {
    await Promise.all([app.end(), system.end(), owner.end()])
  }
}

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

/** Microseconds of one statement, one after the other on one connection. */
async function timeOf(client: pg.Client, text: string, values: unknown[]): Promise<number> {
  const startedAt = performance.now()
  for (let count = 0; count < PER_ROUND; count++) {
    await client.query({ name: text.slice(0, 60), text, values })
  }
  return ((performance.now() - startedAt) * 1000) / PER_ROUND
}
