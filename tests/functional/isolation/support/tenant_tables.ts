import db from '@adonisjs/lucid/services/db'
import { systemDatabase } from '#tenancy/system_database'
import * as catalogue from '#tests/functional/tenancy/support/catalogue'

let names: Promise<string[]> | undefined

/** Every table with a workspace's rows, as the catalogue of PostgreSQL has it today. */
export function tenantTables(): Promise<string[]> {
  names ??= catalogue
    .tables()
    .then((tables) => tables.filter(({ hasTenantColumn }) => hasTenantColumn))
    .then((tables) => tables.map(({ name }) => name))
  return names
}

export interface TenantReference {
  from: string
  /** Beside `tenant_id`, which both sides carry. */
  column: string
  to: string
  referenced: string
}

/** Every reference from one tenant table to another. */
export async function tenantReferences(): Promise<TenantReference[]> {
  const tables = await tenantTables()
  const references = await catalogue.references()
  return references
    .filter(({ to }) => tables.includes(to))
    .map(({ from, to, columns, referenced }) => ({
      from,
      column: columns.find((column) => column !== 'tenant_id')!,
      to,
      referenced: referenced.find((column) => column !== 'tenant_id')!,
    }))
}

/** Columns that look like the id of a row and that the database does not check. */
export async function unreferencedIds(): Promise<string[]> {
  const { rows } = await db.connection('owner').rawQuery(
    `
    select c.relname || '.' || a.attname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and c.relname = any (?) and a.attnum > 0 and not a.attisdropped
      and a.attname like '%\\_id' and a.atttypid = 'int8'::regtype
      and not exists (select from pg_constraint o
        where o.conrelid = c.oid and o.contype = 'f' and a.attnum = any (o.conkey))
    order by 1`,
    [await tenantTables()]
  )
  return rows.map(({ name }: { name: string }) => name)
}

/** One row of a workspace, as JSON, so that it can be put into the same table again. */
export async function someRow(table: string, tenantId: number): Promise<Record<string, unknown>> {
  const { rows } = await systemDatabase().rawQuery(
    `select to_jsonb(t) as row from ${table} t where tenant_id = ? limit 1`,
    [tenantId]
  )
  if (rows.length === 0) throw new Error(`Nothing fills ${table}: see filled_workspace.ts`)
  return rows[0].row
}
