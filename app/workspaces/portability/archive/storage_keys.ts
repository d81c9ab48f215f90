import { holdsStorageKey, STORAGE_KEY_PROPERTY } from '#workspaces/portability/archive/contents'
import type { TenantTable } from '#workspaces/portability/archive/tenant_tables'

type Row = Record<string, unknown>
type Rewrite = (key: string) => string

/** Columns of a table that may name files; without any its rows pass through unread. */
export function columnsWithKeys({ columns }: TenantTable): string[] {
  return columns
    .filter(({ name, type }) => (type === 'text' && holdsStorageKey(name)) || type === 'jsonb')
    .map(({ name }) => name)
}

/** Passes every storage key of a row through a function, also those inside of JSON. */
export function rewriteKeys(row: Row, columns: string[], rewrite: Rewrite): Row {
  const changed = { ...row }
  for (const column of columns) {
    const value = row[column]
    if (typeof value === 'string' && holdsStorageKey(column)) changed[column] = rewrite(value)
    else if (typeof value === 'object') changed[column] = rewriteInside(value, rewrite)
  }
  return changed
}

function rewriteInside(value: unknown, rewrite: Rewrite): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteInside(item, rewrite))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === STORAGE_KEY_PROPERTY && typeof inner === 'string'
        ? rewrite(inner)
        : rewriteInside(inner, rewrite),
    ])
  )
}
