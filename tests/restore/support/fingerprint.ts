import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Where an installation keeps what a backup has to bring back. */
export interface Installation {
  ownerUrl: string
  systemUrl: string
  dataFolder: string
}

/**
 * Every table with a hash over all of its rows, each row as text, and every file with its own:
 * two of them are equal if and only if nothing is missing, changed or new.
 */
export async function fingerprint(installation: Installation): Promise<Record<string, string>> {
  return { ...(await tables(installation)), ...files(installation.dataFolder) }
}

/** What is missing, new or other, by name; nothing for two that are equal. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names]
    .filter((name) => one[name] !== other[name])
    .map((name) => `${name}: ${one[name]} → ${other[name]}`)
}

async function tables({ ownerUrl, systemUrl }: Installation) {
  const [owner, system] = [await connect(ownerUrl), await connect(systemUrl)]
  try {
    const { rows: found } = await owner.query(
      `select format('%I.%I', n.nspname, c.relname) as name,
         has_table_privilege('patchbay_system', c.oid, 'select') as is_read
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'bullmq') and c.relkind = 'r'
         and c.relname not like 'adonis_schema%' order by 1`
    )
    const sums: Record<string, string> = {}
    for (const { name, is_read: isRead } of found) {
      const { rows } = await (isRead ? system : owner).query(
        `select count(*) as rows, md5(string_agg(md5(t::text), '' order by md5(t::text))) as sum
         from ${rowsOf(name)} t`
      )
      sums[name] = `${rows[0].rows} rows ${rows[0].sum}`
    }
    const { rows: sequences } = await owner.query(
      `select schemaname || '.' || sequencename as name, last_value as value from pg_sequences
       where schemaname in ('public', 'bullmq') and sequencename not like 'adonis_schema%'`
    )
    for (const { name, value } of sequences) sums[`sequence ${name}`] = String(value)
    const { rows: schema } = await owner.query(SCHEMA)
    for (const { it } of schema) sums[it] = 'as it was made'
    return sums
  } finally {
    await Promise.all([owner.end(), system.end()])
  }
}

/** Of the tenancy key the moment differs at which it was put in; it follows from APP_KEY. */
function rowsOf(table: string) {
  return table === 'public.tenancy_keys' ? `(select key from ${table})` : table
}

/** Columns, constraints, triggers, policies and grants: what migrations made must be back as well. */
const SCHEMA = `
  select 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
    || ' ' || attnotnull::text as it
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace) and attnum > 0
    and not attisdropped
  union all
  select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
  from pg_constraint
  where connamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
  union all
  select 'trigger ' || tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger
  where not tgisinternal
  union all
  select 'table ' || oid::regclass || ' ' || relrowsecurity::text || relforcerowsecurity::text ||
    coalesce(relacl::text, '') from pg_class
  where relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace) and relkind in ('r', 'S')
  union all
  select 'policy ' || tablename || ' ' || policyname || coalesce(qual, '') from pg_policies
  order by 1`

function files(dataFolder: string) {
  const names = globSync('{files,mails}/**', { cwd: dataFolder })
  const found = names.filter((name) => statSync(join(dataFolder, name)).isFile())
  return Object.fromEntries(
    found.map((name) => [name, sumOf(readFileSync(join(dataFolder, name)))])
  )
}

const sumOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: 'patchbay backup' })
  client.on('error', () => {})
  await client.connect()
  return client
}
