import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { TenantContext } from '#tenancy/tenant_context'
import { ArchiveWriter } from '#workspaces/portability/archive/write_archive'
import { columnsLeftOut } from '#workspaces/portability/archive/contents'
import { rewriteKeys } from '#workspaces/portability/archive/storage_keys'
import { prefixOf } from '#workspaces/portability/archive/stored_files'
import { quote, readRows } from '#workspaces/portability/archive/read_rows'
import {
  FORMAT,
  FORMAT_VERSION,
  type Manifest,
  type TableSummary,
} from '#workspaces/portability/archive/format'
import { portableTables } from '#workspaces/portability/archive/tenant_tables'

const product: { name: string; version: string } = createRequire(import.meta.url)(
  '../../../../package.json'
)

type Progress = (percent: number) => Promise<void> | void

interface Options {
  /** Where the archive is written to. */
  path: string
  onProgress?: Progress
}

/** Share of the tables in what is reported as progress. */
const TABLES = 60

/**
 * Writes everything of the current workspace into an archive (docs/guides/export-format.md).
 * All tables are read in one snapshot; files follow, as they never change once stored.
 */
export class ExportWorkspace {
  async execute({ path, onProgress = () => {} }: Options): Promise<Manifest> {
    const tenantId = TenantContext.id()
    const folder = await mkdtemp(join(tmpdir(), 'patchbay-export-'))
    const archive = new ArchiveWriter(path, folder)
    try {
      const { tables, workspace } = await this.spoolTables(archive, tenantId, onProgress)
      for (const table of tables) await archive.addTable(table)
      const files = await archive.addFiles(tenantId)
      await onProgress(95)
      const manifest = this.manifest({ workspace, tables, files })
      await archive.finish(manifest)
      return manifest
    } catch (error) {
      await archive.abandon()
      throw error
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  private spoolTables(archive: ArchiveWriter, tenantId: number, onProgress: Progress) {
    return db.transaction(
      async (trx) => {
        await trx.rawQuery(`set local time zone 'UTC'`)
        const workspace = await readWorkspace(tenantId, trx)
        const portable = await portableTables(trx)
        const tables: TableSummary[] = []
        for (const table of portable) {
          tables.push(await archive.spool(table, readRows(table, tenantId, trx)))
          await onProgress(Math.floor((tables.length / portable.length) * TABLES))
        }
        return { tables, workspace }
      },
      { isolationLevel: 'repeatable read' }
    )
  }

  private manifest(contents: Pick<Manifest, 'workspace' | 'tables' | 'files'>): Manifest {
    return {
      format: FORMAT,
      version: FORMAT_VERSION,
      product: { name: product.name, version: product.version },
      createdAt: new Date().toISOString(),
      ...contents,
    }
  }
}

/** The row of the workspace itself, whose table is no tenant table. */
async function readWorkspace(tenantId: number, trx: TransactionClientContract) {
  const { rows } = await trx.rawQuery(
    `select to_jsonb(t) as row from ${quote('tenants')} t where id = ?`,
    [tenantId]
  )
  const { slug, ...row } = rows[0].row
  const kept = Object.fromEntries(
    Object.entries(row).filter(([column]) => !(column in columnsLeftOut.tenants!))
  )
  const prefix = prefixOf(tenantId)
  const strip = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : key)
  return { slug, ...rewriteKeys(kept, ['logo_key'], strip) } as Manifest['workspace']
}
