import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { columnsLeftOut, tablesLeftOut } from '#workspaces/portability/archive/contents'

export interface TenantColumn {
  name: string
  /** As PostgreSQL writes it: `text`, `jsonb`, `bigint`. */
  type: string
  isNullable: boolean
}

export interface TenantReference {
  column: string
  to: string
}

export interface TenantTable {
  name: string
  /** Without `tenant_id`, which is the workspace itself, and without generated ones. */
  columns: TenantColumn[]
  /** Of the primary key, without `tenant_id`. */
  key: string[]
  references: TenantReference[]
  /** Whether `id` is taken from a sequence. */
  hasIdentity: boolean
}

/**
 * All tables that hold rows of workspaces, from PostgreSQL's catalogue, each after those it
 * references. Of a circle the first one by name comes first.
 */
export async function allTenantTables(client: QueryClientContract): Promise<TenantTable[]> {
  const { rows } = await client.rawQuery(CATALOGUE)
  return inOrderOfReferences(rows)
}

/** The tables an archive holds, with the columns it holds of them. */
export async function portableTables(client: QueryClientContract): Promise<TenantTable[]> {
  const tables = await allTenantTables(client)
  return tables
    .filter(({ name }) => !(name in tablesLeftOut))
    .map((table) => ({ ...table, columns: table.columns.filter(isPortable(table)) }))
}

function isPortable({ name: table, references }: TenantTable) {
  return ({ name }: TenantColumn) =>
    !(name in (columnsLeftOut[table] ?? {})) &&
    !references.some(({ column, to }) => column === name && to in tablesLeftOut)
}

function inOrderOfReferences(tables: TenantTable[]): TenantTable[] {
  const ordered: TenantTable[] = []
  const seen = new Set<string>()
  const visit = (table: TenantTable) => {
    if (seen.has(table.name)) return
    seen.add(table.name)
    for (const { to } of table.references) {
      const referenced = tables.find(({ name }) => name === to)
      if (referenced) visit(referenced)
    }
    ordered.push(table)
  }
  tables.forEach(visit)
  return ordered
}

const CATALOGUE = `
  select c.relname as name,
    (select json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, null), 'isNullable', not a.attnotnull)
        order by a.attnum)
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attname <> 'tenant_id') as columns,
    coalesce((
      select json_agg(a.attname order by k.position)
      from pg_constraint o, unnest(o.conkey) with ordinality k (number, position), pg_attribute a
      where o.conrelid = c.oid and o.contype = 'p' and a.attrelid = c.oid
        and a.attnum = k.number and a.attname <> 'tenant_id'), '[]') as key,
    coalesce((
      select json_agg(json_build_object('column', a.attname, 'to', r.relname) order by o.conname)
      from pg_constraint o
        join pg_class r on r.oid = o.confrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (o.conkey)
      where o.conrelid = c.oid and o.contype = 'f'
        and a.attname <> 'tenant_id'), '[]') as references,
    exists (
      select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'id' and a.attidentity <> '') as "hasIdentity"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not c.relispartition
    and exists (
      select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull)
  order by c.relname`
