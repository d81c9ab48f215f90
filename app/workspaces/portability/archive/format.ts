/** What an archive says about itself; docs/guides/export-format.md is the reader's version. */
export const FORMAT = 'patchbay-workspace'
export const FORMAT_VERSION = 1

export const MANIFEST = 'manifest.json'
export const FILE_LIST = 'files.ndjson'

export const tableEntry = (name: string) => `tables/${name}.ndjson`
export const fileEntry = (path: string) => `files/${path}`

export interface EntrySummary {
  bytes: number
  /** Of the entry's bytes, in hexadecimal. */
  sha256: string
}

export interface TableSummary extends EntrySummary {
  name: string
  columns: string[]
  rows: number
}

/** One line of `files.ndjson`; `path` is below `files/`. */
export interface FileSummary extends EntrySummary {
  path: string
}

/** The last entry: an archive without it was cut off. */
export interface Manifest {
  format: typeof FORMAT
  version: number
  product: { name: string; version: string }
  createdAt: string
  workspace: { slug: string } & Record<string, unknown>
  tables: TableSummary[]
  files: EntrySummary & { count: number; missing: string[] }
}

const SEGMENT = '[A-Za-z0-9][A-Za-z0-9._-]{0,199}'
const FILE_PATH = new RegExp(`^${SEGMENT}(/${SEGMENT}){0,7}$`)
const TABLE_ENTRY = /^tables\/([a-z][a-z0-9_]{0,62})\.ndjson$/

/** Whether a path stays below its folder, wherever it is written to. */
export const isFilePath = (path: string) => FILE_PATH.test(path)

/** Whether an archive may hold an entry of this name. */
export function isEntryName(name: string): boolean {
  if (name === MANIFEST || name === FILE_LIST || TABLE_ENTRY.test(name)) return true
  return name.startsWith('files/') && isFilePath(name.slice('files/'.length))
}
