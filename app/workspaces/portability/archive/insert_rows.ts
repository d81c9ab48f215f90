import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sanitizeMailBody } from '#foundation/rich_text/mail_html'
import { filledOnImport, holdsHtml } from '#workspaces/portability/archive/contents'
import { tableEntry, type TableSummary } from '#workspaces/portability/archive/format'
import { HIGHEST_ID } from '#workspaces/portability/archive/limits'
import { linesOf } from '#workspaces/portability/archive/lines'
import { quote } from '#workspaces/portability/archive/read_rows'
import { columnsWithKeys, rewriteKeys } from '#workspaces/portability/archive/storage_keys'
import { prefixOf } from '#workspaces/portability/archive/stored_files'
import type { TenantTable } from '#workspaces/portability/archive/tenant_tables'
import ArchiveRefused from '#workspaces/portability/exceptions/archive_refused'

type Row = Record<string, unknown>

const BATCH_ROWS = 500
const BATCH_BYTES = 4 * 1024 * 1024

/** Where rows come from and where they go. */
export interface Destination {
  folder: string
  tenantId: number
  rowBytes: number
  trx: TransactionClientContract
  /** Whether a relative storage key names a file of the archive. */
  hasFile: (path: string) => boolean
}

/**
 * Inserts the rows of one table with their ids. Columns in `later` stay null for now: they
 * reference rows that are not there yet, and `connectRows` fills them in.
 */
export async function insertRows(
  table: TenantTable,
  summary: TableSummary,
  later: string[],
  destination: Destination
) {
  const columns = summary.columns.filter((column) => !later.includes(column))
  const filled = Object.entries(filledOnImport[table.name] ?? {})
  const names = [...columns, ...filled.map(([column]) => column)].map(quote).join(', ')
  const values = [...columns.map((column) => `r.${quote(column)}`), ...filled.map(([, sql]) => sql)]
  const sql = `insert into ${quote(table.name)} (tenant_id, ${names}) overriding system value
    select ?::bigint, ${values.join(', ')}
    from jsonb_populate_recordset(null::public.${quote(table.name)}, ?::jsonb)
      with ordinality as r order by r.ordinality`
  let rows = 0
  let highest = 0
  for await (const batch of batchesOf(table, summary, destination)) {
    for (const row of batch) highest = Math.max(highest, idOf(table, row))
    await destination.trx.rawQuery(sql, [destination.tenantId, JSON.stringify(batch)])
    rows += batch.length
  }
  if (rows !== summary.rows) {
    throw new ArchiveRefused(`"${table.name}" has ${rows} rows and not ${summary.rows}`)
  }
  if (table.hasIdentity && highest > 0) {
    await destination.trx.rawQuery('select reserve_ids(?::regclass, ?)', [table.name, highest])
  }
}

/** Fills in what `insertRows` left out. */
export async function connectRows(
  table: TenantTable,
  summary: TableSummary,
  later: string[],
  destination: Destination
) {
  const assignments = later.map((column) => `${quote(column)} = r.${quote(column)}`)
  const sameKey = table.key.map((column) => `t.${quote(column)} = r.${quote(column)}`)
  const sql = `update ${quote(table.name)} t set ${assignments.join(', ')}
    from jsonb_populate_recordset(null::public.${quote(table.name)}, ?::jsonb) r
    where t.tenant_id = ? and ${sameKey.join(' and ')}`
  for await (const batch of batchesOf(table, summary, destination)) {
    const connected = batch.filter((row) => later.some((column) => (row[column] ?? null) !== null))
    if (connected.length === 0) continue
    await destination.trx.rawQuery(sql, [JSON.stringify(connected), destination.tenantId])
  }
}

async function* batchesOf(table: TenantTable, summary: TableSummary, destination: Destination) {
  const { folder, rowBytes } = destination
  const lines = linesOf(createReadStream(join(folder, tableEntry(table.name))), rowBytes)
  const read = rowReader(table, summary, destination)
  let batch: Row[] = []
  let bytes = 0
  for await (const line of lines) {
    batch.push(read(line))
    bytes += line.length
    if (batch.length < BATCH_ROWS && bytes < BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** A row from outside: only promised columns, clean HTML, and files of this archive alone. */
function rowReader(table: TenantTable, { columns }: TableSummary, destination: Destination) {
  const allowed = new Set(columns)
  const html = columns.filter(holdsHtml)
  const withKeys = columnsWithKeys(table).filter((column) => allowed.has(column))
  const isKnown = (path: string) => destination.hasFile(path)
  return (line: string): Row => {
    const row = parse(line, table.name)
    const unknown = Object.keys(row).find((column) => !allowed.has(column))
    if (unknown) throw new ArchiveRefused(`"${table.name}" has a row with "${unknown}"`)
    for (const column of html) {
      if (typeof row[column] === 'string') row[column] = sanitizeMailBody(row[column])
    }
    // Originals of old mails are deleted while their rows stay.
    const isDeleted = table.name === 'inbound_mails' && typeof row.original_deleted_at === 'string'
    return rewriteKeys(row, withKeys, (path) => {
      if (!isKnown(path) && !isDeleted) throw new ArchiveRefused(`the file "${path}" is missing`)
      return `${prefixOf(destination.tenantId)}${path}`
    })
  }
}

function parse(line: string, table: string): Row {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new ArchiveRefused(`"${table}" holds broken JSON`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new ArchiveRefused(`"${table}" holds something that is no row`)
  }
  return row as Row
}

function idOf({ name, hasIdentity }: TenantTable, { id }: Row): number {
  if (!hasIdentity) return 0
  if (Number.isSafeInteger(id) && (id as number) > 0 && (id as number) <= HIGHEST_ID) {
    return id as number
  }
  throw new ArchiveRefused(`"${name}" has a row with an impossible id`)
}
