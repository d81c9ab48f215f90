import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import env from '#start/env'
import { systemDatabase } from '#tenancy/system_database'
import { tenantTables } from '#tests/functional/isolation/support/tenant_tables'

/** Folders of the data folder whose first level is a workspace's id. */
const FOLDERS = ['files', 'mails']

/**
 * Every row and file of workspaces, each table and file as one line, so that two snapshots
 * say by their difference what an attack changed.
 */
export async function snapshotOf(...tenantIds: number[]): Promise<Record<string, string>> {
  return { ...(await rowsOf(tenantIds)), ...filesOf(tenantIds) }
}

/** How many rows each workspace has in each tenant table, also where it has none. */
export async function countRows(tenantId: number): Promise<Record<string, number>> {
  const tables = await tenantTables()
  const counts = tables.map(
    (table) => `select '${table}' as name, count(*) from ${table} where tenant_id = :tenantId`
  )
  const { rows } = await systemDatabase().rawQuery(counts.join(' union all '), { tenantId })
  return Object.fromEntries(rows.map((row: any) => [row.name, Number(row.count)]))
}

async function rowsOf(tenantIds: number[]): Promise<Record<string, string>> {
  const tables = await tenantTables()
  const sums = tables.map(
    (table) => `
      select tenant_id, '${table}' as name, count(*),
        md5(string_agg(t::text, ',' order by t::text)) as sum
      from ${table} t where tenant_id in (${tenantIds.map(Number).join(', ')}) group by tenant_id`
  )
  const { rows } = await systemDatabase().rawQuery(sums.join(' union all '))
  return Object.fromEntries(
    rows.map((row: any) => [`${row.tenant_id} ${row.name}`, `${row.count} rows, ${row.sum}`])
  )
}

function filesOf(tenantIds: number[]): Record<string, string> {
  const cwd = env.get('PATCHBAY_DATA_DIR')
  const names = globSync(`{${FOLDERS.join(',')}}/{${tenantIds.join(',')},-}/**`, { cwd })
  const files = names.filter((name) => statSync(join(cwd, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, sumOf(join(cwd, name))]))
}

function sumOf(path: string) {
  return createHash('md5').update(readFileSync(path)).digest('hex')
}
