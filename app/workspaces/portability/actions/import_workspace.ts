import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import drive from '@adonisjs/drive/services/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isRetired } from '#tenancy/retired_slugs'
import { isSlugAllowed } from '#tenancy/slug'
import { systemDatabase } from '#tenancy/system_database'
import { tenantResolver } from '#tenancy/installation'
import { SlugRefusedException } from '#tenancy/exceptions/slug_refused_exception'
import { SlugTakenException } from '#tenancy/exceptions/slug_taken_exception'
import { checkArchive, listedFiles } from '#workspaces/portability/archive/check_archive'
import { columnsLeftOut } from '#workspaces/portability/archive/contents'
import { fileEntry, type Manifest } from '#workspaces/portability/archive/format'
import {
  connectRows,
  insertRows,
  type Destination,
} from '#workspaces/portability/archive/insert_rows'
import { archiveLimits, type ArchiveLimits } from '#workspaces/portability/archive/limits'
import { quote } from '#workspaces/portability/archive/read_rows'
import { rewriteKeys } from '#workspaces/portability/archive/storage_keys'
import { prefixOf, storedKeys } from '#workspaces/portability/archive/stored_files'
import { portableTables, type TenantTable } from '#workspaces/portability/archive/tenant_tables'
import { unpackArchive } from '#workspaces/portability/archive/unpack_archive'
import ArchiveRefused from '#workspaces/portability/exceptions/archive_refused'

interface Options {
  path: string
  /** Address of the workspace to make. */
  slug: string
  /** Instead of the exported name. */
  name?: string
  limits?: ArchiveLimits
}

/**
 * Makes a new workspace from an archive, all of it or nothing. Rows keep their ids, which are
 * unique per workspace only: so whatever mentions one, in texts and events too, stays right.
 * Crosses workspaces, as the new one cannot act before it exists.
 *
 * @throws ArchiveRefused
 * @throws SlugRefusedException
 * @throws SlugTakenException
 */
export class ImportWorkspace {
  async execute({ path, slug, name, limits = archiveLimits }: Options): Promise<{ id: number }> {
    if (!isSlugAllowed(slug)) throw new SlugRefusedException(slug)
    const folder = await mkdtemp(join(tmpdir(), 'patchbay-import-'))
    try {
      const found = await unpackArchive(path, folder, limits)
      const known = await portableTables(systemDatabase())
      const manifest = await checkArchive(folder, found, known)
      if (name) manifest.workspace.name = name
      const missing = new Set(manifest.files.missing)
      const hasFile = (file: string) => found.has(fileEntry(file)) || missing.has(file)
      const id = await this.insert(manifest, slug, known, { folder, hasFile, limits })
      tenantResolver.forget(slug)
      return { id }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  private async insert(
    manifest: Manifest,
    slug: string,
    known: TenantTable[],
    source: Pick<Destination, 'folder' | 'hasFile'> & { limits: ArchiveLimits }
  ): Promise<number> {
    let made: number | undefined
    try {
      return await systemDatabase().transaction(async (trx) => {
        await trx.rawQuery(`set local patchbay.keeps_ids = 'on'`)
        made = await insertTenant(manifest, slug, source.hasFile, trx)
        const { folder, hasFile, limits } = source
        const destination = { folder, hasFile, trx, tenantId: made, rowBytes: limits.rowBytes }
        await insertTables(manifest, known, destination)
        await storeFiles(folder, made)
        return made
      })
    } catch (error) {
      if (made) await removeFiles(made)
      throw explained(error)
    }
  }
}

async function insertTables(manifest: Manifest, known: TenantTable[], destination: Destination) {
  const connect: (() => Promise<void>)[] = []
  const present = new Set<string>()
  for (const table of known) {
    const summary = manifest.tables.find(({ name }) => name === table.name)
    if (!summary) continue
    const later = table.references
      .filter(({ column, to }) => summary.columns.includes(column) && !present.has(to))
      .map(({ column }) => column)
    await insertRows(table, summary, later, destination)
    if (later.length > 0) connect.push(() => connectRows(table, summary, later, destination))
    present.add(table.name)
  }
  for (const run of connect) await run()
}

async function insertTenant(
  { workspace: { slug: _, ...row } }: Manifest,
  slug: string,
  hasFile: (path: string) => boolean,
  trx: TransactionClientContract
): Promise<number> {
  if (await isRetired(slug, trx)) throw new SlugTakenException(slug)
  const { rows: columns } = await trx.rawQuery(
    `select attname as name from pg_attribute
     where attrelid = 'public.tenants'::regclass and attnum > 0 and not attisdropped`
  )
  const names = Object.keys(row)
  for (const name of names) {
    const isKnown = columns.some((column: { name: string }) => column.name === name)
    if (!isKnown || name in columnsLeftOut.tenants!) {
      throw new ArchiveRefused(`this Patchbay knows no "workspace.${name}"`)
    }
  }
  const { rows } = await trx.rawQuery(
    `insert into tenants (slug, ${names.map(quote).join(', ')})
     select ?, ${names.map((name) => `r.${quote(name)}`).join(', ')}
     from jsonb_populate_record(null::public.tenants, ?::jsonb) r
     on conflict (slug) do nothing returning id`,
    [slug, JSON.stringify({ ...row, logo_key: null })]
  )
  if (rows.length === 0) throw new SlugTakenException(slug)
  const id = Number(rows[0].id)
  if (typeof row.logo_key === 'string') await keepLogo(id, row.logo_key, hasFile, trx)
  return id
}

async function keepLogo(
  id: number,
  path: string,
  hasFile: (path: string) => boolean,
  trx: TransactionClientContract
) {
  if (!hasFile(path)) throw new ArchiveRefused(`the file "${path}" is missing`)
  const { logo_key: key } = rewriteKeys(
    { logo_key: path },
    ['logo_key'],
    (one) => prefixOf(id) + one
  )
  await trx.from('tenants').where('id', id).update({ logo_key: key })
}

async function storeFiles(folder: string, tenantId: number) {
  for await (const { path } of listedFiles(folder)) {
    await drive.use().copyFromFs(join(folder, fileEntry(path)), `${prefixOf(tenantId)}${path}`)
  }
}

async function removeFiles(tenantId: number) {
  for await (const key of storedKeys(prefixOf(tenantId))) await drive.use().delete(key)
}

/** SQLSTATE classes 22 (data exception) and 23 (integrity): the database refuses what it was given. */
function explained(error: unknown) {
  const { code = '', message } = error as { code?: string; message: string }
  if (!/^2[23]\w{3}$/.test(code)) return error
  return new ArchiveRefused(`the database refuses a row (${message.split(' - ').at(-1)})`)
}
