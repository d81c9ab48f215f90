import type pg from 'pg'
import { SYSTEM_ROLE } from '#database/roles'

/** Tables whose rows are not backed up, each with its reason. */
const LEFT_OUT: Record<string, string> = {
  'public.tenancy_keys': 'follows from APP_KEY',
  'public.adonis_schema': 'written by the migrations, whose names the manifest holds',
  'public.adonis_schema_versions': 'written by the migrations',
}

export const SCHEMAS = ['public', 'bullmq']

export interface DatabaseTable {
  schema: string
  name: string
  /** Without generated ones. */
  columns: string[]
  /** Whether the role that crosses workspaces may read it; if not, its owner does. */
  isReadBySystem: boolean
}

/** All tables whose rows make up the installation, from PostgreSQL's catalogue. */
export async function tablesToBackUp(client: pg.Client): Promise<DatabaseTable[]> {
  const { rows } = await client.query<DatabaseTable>(
    `select n.nspname as schema, c.relname as name,
       (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '') as columns,
       has_table_privilege('${SYSTEM_ROLE}', c.oid, 'select') as "isReadBySystem"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind = 'r'
     order by 1, 2`,
    [SCHEMAS]
  )
  return rows.filter(({ schema, name }) => !(`${schema}.${name}` in LEFT_OUT))
}

export const leftOutTables = Object.keys(LEFT_OUT)

/** Names of the migrations that made the database what it is; none in an empty one. */
export async function migrationsOf(owner: pg.Client): Promise<string[]> {
  const { rows: found } = await owner.query(`select to_regclass('public.adonis_schema') as name`)
  if (!found[0].name) return []
  const { rows } = await owner.query('select name from public.adonis_schema order by id')
  return rows.map(({ name }) => name)
}
