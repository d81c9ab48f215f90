import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import env from '#start/env'
import { systemDatabase } from '#tenancy/system_database'
import { tenantTables } from '#tests/functional/isolation/support/tenant_tables'

/**
 * Where words stand in a workspace, whatever their case: `table.column` of every tenant table,
 * as the catalogue of PostgreSQL has them today, and files by their path.
 */
export async function searchEverywhere(tenantId: number, words: string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const table of await tenantTables()) {
    const { rows } = await systemDatabase().rawQuery(
      `select distinct entry.key from ${table} t, jsonb_each(to_jsonb(t)) entry
       where t.tenant_id = ? and exists (
         select from unnest(?::text[]) word where strpos(lower(entry.value::text), lower(word)) > 0)`,
      [tenantId, words]
    )
    for (const { key } of rows) found.add(`${table}.${key}`)
  }
  for (const path of filesOf(tenantId)) {
    const content = readFileSync(path, 'utf8').toLowerCase()
    if (words.some((word) => content.includes(word.toLowerCase()))) found.add(path)
  }
  return [...found].sort()
}

function filesOf(tenantId: number): string[] {
  const folder = env.get('PATCHBAY_DATA_DIR')
  return globSync(`{files,mails}/**/*`, { cwd: folder })
    .filter((path) => path.split('/').includes(String(tenantId)))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
}
