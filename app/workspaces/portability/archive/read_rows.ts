import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { columnsWithKeys, rewriteKeys } from '#workspaces/portability/archive/storage_keys'
import { prefixOf } from '#workspaces/portability/archive/stored_files'
import type { TenantTable } from '#workspaces/portability/archive/tenant_tables'

const BATCH = 500

/**
 * The rows of a workspace in one table, a JSON object per line as PostgreSQL writes it, in the
 * order of the key. Storage keys lose the workspace's prefix, so that they fit another one.
 */
export async function* readRows(
  table: TenantTable,
  tenantId: number,
  trx: TransactionClientContract
): AsyncGenerator<string> {
  const withKeys = columnsWithKeys(table)
  const cursor = `rows_of_${table.name}`
  await trx.rawQuery(declaration(cursor, table, tenantId))
  while (true) {
    const { rows } = await trx.rawQuery(`fetch forward ${BATCH} from ${quote(cursor)}`)
    for (const { line } of rows)
      yield withKeys.length > 0 ? relative(line, withKeys, tenantId) : line
    if (rows.length < BATCH) break
  }
  await trx.rawQuery(`close ${quote(cursor)}`)
}

/** Names come from the catalogue and the id is a number: nothing here was written by a person. */
function declaration(cursor: string, { name, columns, key }: TenantTable, tenantId: number) {
  const selected = columns.map((column) => quote(column.name)).join(', ')
  const order = key.length > 0 ? `order by ${key.map(quote).join(', ')}` : ''
  return `declare ${quote(cursor)} no scroll cursor for
    select row_to_json(r)::text as line
    from (select ${selected} from ${quote(name)} where tenant_id = ${Number(tenantId)} ${order}) r`
}

function relative(line: string, columns: string[], tenantId: number): string {
  const prefix = prefixOf(tenantId)
  const strip = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : key)
  return JSON.stringify(rewriteKeys(JSON.parse(line), columns, strip))
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
