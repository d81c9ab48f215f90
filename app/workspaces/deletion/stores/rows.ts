import { systemDatabase } from '#tenancy/system_database'
import { allTenantTables, type TenantTable } from '#workspaces/portability/archive/tenant_tables'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

/** Rows per statement, so that no lock is held for long. */
const CHUNK = 2_000

/**
 * All rows of a workspace in all tables of the catalogue, those that reference others first.
 * Crosses workspaces, as one that ends does nothing any more.
 */
export const rowStore: WorkspaceStore = {
  name: 'rows',

  async remove({ id }) {
    const tables = await allTenantTables(systemDatabase())
    for (const table of tables) await loosen(table, id)
    for (const { name } of tables.toReversed()) {
      await repeat(
        `delete from ?? where ctid = any (array(select ctid from ?? where tenant_id = ? limit ?))`,
        [name, name, id, CHUNK]
      )
    }
  },
}

/** Rows of one table that point at each other could keep each other from being deleted. */
async function loosen({ name, columns, references }: TenantTable, id: number) {
  for (const { column } of references.filter(({ to }) => to === name)) {
    if (!columns.some((one) => one.name === column && one.isNullable)) continue
    await repeat(
      `update ?? set ?? = null where ctid = any (array(
        select ctid from ?? where tenant_id = ? and ?? is not null limit ?))`,
      [name, column, name, id, column, CHUNK]
    )
  }
}

async function repeat(sql: string, bindings: (string | number)[]) {
  let touched = 0
  do {
    const result = await systemDatabase().rawQuery(sql, bindings)
    touched = result.rowCount
  } while (touched > 0)
}
