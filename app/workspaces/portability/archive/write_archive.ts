import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import drive from '@adonisjs/drive/services/main'
import { pack, type Pack } from 'tar-stream'
import { Hashing } from '#workspaces/portability/archive/hashing'
import { prefixOf, storedPaths } from '#workspaces/portability/archive/stored_files'
import {
  FILE_LIST,
  fileEntry,
  MANIFEST,
  tableEntry,
  type EntrySummary,
  type FileSummary,
  type Manifest,
  type TableSummary,
} from '#workspaces/portability/archive/format'
import type { TenantTable } from '#workspaces/portability/archive/tenant_tables'

/**
 * Packs an archive, an entry at a time. A tar header names the size of what follows, so tables
 * are written to a folder first and files are asked for theirs; nothing is kept in memory.
 */
export class ArchiveWriter {
  private readonly tar: Pack = pack()
  private readonly done: Promise<void>

  constructor(
    archive: string,
    /** For tables on their way, removed by the caller. */
    private readonly folder: string
  ) {
    this.done = pipeline(this.tar, createGzip({ level: 6 }), createWriteStream(archive))
    // Awaited at the end; until then a failure shows by the tar being destroyed.
    this.done.catch(() => {})
  }

  /** Spools rows, so that their transaction can end before the archive is packed. */
  async spool(table: TenantTable, lines: AsyncIterable<string>): Promise<TableSummary> {
    await mkdir(join(this.folder, 'tables'), { recursive: true })
    const hashing = new Hashing()
    let rows = 0
    async function* counted() {
      for await (const line of lines) {
        rows++
        yield `${line}\n`
      }
    }
    const target = createWriteStream(join(this.folder, tableEntry(table.name)))
    await pipeline(Readable.from(counted(), { objectMode: false }), hashing, target)
    const columns = table.columns.map(({ name }) => name)
    return { name: table.name, columns, rows, ...hashing.summary() }
  }

  async addTable({ name }: TableSummary) {
    await this.addSpooled(tableEntry(name))
  }

  /** All files of a workspace and their list; what vanished meanwhile is named as missing. */
  async addFiles(tenantId: number, onFile: (bytes: number) => void = () => {}) {
    const list = createWriteStream(join(this.folder, FILE_LIST))
    const hashing = new Hashing()
    const written = pipeline(hashing, list)
    const missing: string[] = []
    let count = 0
    for await (const path of storedPaths(tenantId)) {
      const summary = await this.addFile(tenantId, path)
      if (!summary) missing.push(path)
      else {
        count++
        onFile(summary.bytes)
        if (!hashing.write(`${JSON.stringify(summary)}\n`)) await once(hashing, 'drain')
      }
    }
    hashing.end()
    await written
    await this.addSpooled(FILE_LIST)
    return { count, missing, ...hashing.summary() }
  }

  async finish(manifest: Manifest): Promise<void> {
    const content = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    await this.add(MANIFEST, content.length, Readable.from([content]))
    this.tar.finalize()
    await this.done
  }

  /** Gives the unfinished archive up. */
  async abandon() {
    this.tar.destroy()
    await this.done.catch(() => {})
  }

  private async addSpooled(name: string) {
    const path = join(this.folder, name)
    const { size } = await stat(path)
    await this.add(name, size, createReadStream(path))
  }

  private async addFile(tenantId: number, path: string): Promise<FileSummary | null> {
    const key = `${prefixOf(tenantId)}${path}`
    const found = await drive
      .use()
      .getMetaData(key)
      .catch(() => null)
    if (!found) return null
    const content = await drive.use().getStream(key)
    return { path, ...(await this.add(fileEntry(path), found.contentLength, content)) }
  }

  private async add(name: string, size: number, content: Readable): Promise<EntrySummary> {
    const hashing = new Hashing()
    await pipeline(content, hashing, this.tar.entry({ name, size, mode: 0o600 }))
    return hashing.summary()
  }
}
