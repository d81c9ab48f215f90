import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TenantTable } from '#workspaces/portability/archive/tenant_tables'
import { linesOf } from '#workspaces/portability/archive/lines'
import {
  FILE_LIST,
  fileEntry,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  tableEntry,
  type EntrySummary,
  type FileSummary,
  type Manifest,
  type TableSummary,
} from '#workspaces/portability/archive/format'
import ArchiveRefused from '#workspaces/portability/exceptions/archive_refused'

type Found = Map<string, EntrySummary>

/**
 * Compares what was unpacked with what the manifest promises and with what this version knows.
 * After it every table and column is one of ours, and every byte is the exported one.
 *
 * @throws ArchiveRefused
 */
export async function checkArchive(
  folder: string,
  found: Found,
  known: TenantTable[]
): Promise<Manifest> {
  if (!found.has(MANIFEST)) throw new ArchiveRefused('it has no manifest.json: it was cut off')
  const manifest = parseManifest(await readFile(join(folder, MANIFEST), 'utf8'))
  const expected = new Set([MANIFEST, FILE_LIST])
  for (const table of manifest.tables) {
    checkTable(table, known)
    const entry = tableEntry(table.name)
    if (expected.has(entry)) throw new ArchiveRefused(`"${table.name}" is listed twice`)
    requireSame(found, entry, table)
    expected.add(entry)
  }
  requireSame(found, FILE_LIST, manifest.files)
  for await (const file of listedFiles(folder)) {
    requireSame(found, fileEntry(file.path), file)
    expected.add(fileEntry(file.path))
  }
  for (const name of found.keys()) {
    if (!expected.has(name)) throw new ArchiveRefused(`"${name}" is not in its manifest`)
  }
  return manifest
}

/** The files of an unpacked archive, as its list names them. */
export async function* listedFiles(folder: string): AsyncGenerator<FileSummary> {
  const lines = linesOf(createReadStream(join(folder, FILE_LIST)), 4_096)
  for await (const line of lines) yield parse(line) as FileSummary
}

function parseManifest(text: string): Manifest {
  const manifest = parse(text) as Partial<Manifest> | null
  if (manifest?.format !== FORMAT) throw new ArchiveRefused('it is no export of a workspace')
  if (manifest.version !== FORMAT_VERSION) {
    throw new ArchiveRefused(
      `its format is version ${Number(manifest.version)}, and this Patchbay reads ${FORMAT_VERSION}`
    )
  }
  const { workspace, tables, files } = manifest
  const isWhole = isObject(workspace) && isObject(files) && Array.isArray(tables)
  if (!isWhole || !tables.every((table) => isObject(table) && Array.isArray(table.columns))) {
    throw new ArchiveRefused('its manifest is incomplete')
  }
  return manifest as Manifest
}

function checkTable({ name, columns }: TableSummary, known: TenantTable[]) {
  const table = known.find((one) => one.name === name)
  if (!table) throw new ArchiveRefused(`this Patchbay knows no table "${String(name)}"`)
  const unknown = columns.find((column) => !table.columns.some((one) => one.name === column))
  if (unknown !== undefined) {
    throw new ArchiveRefused(`this Patchbay knows no "${name}.${String(unknown)}"`)
  }
}

function requireSame(found: Found, name: string, { bytes, sha256 }: EntrySummary) {
  const entry = found.get(name)
  if (!entry) throw new ArchiveRefused(`"${name}" is missing`)
  if (entry.bytes !== bytes || entry.sha256 !== sha256) {
    throw new ArchiveRefused(`"${name}" was changed after the export`)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ArchiveRefused('it holds broken JSON')
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
