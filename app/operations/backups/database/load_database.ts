import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { BackupManifest } from '#operations/backups/manifest'
import { connectAs, quoted, urlOf } from '#operations/backups/database/connections'
import { DUMP_FILE, fullName, tableFile } from '#operations/backups/database/dump_database'
import { findPgTools, runTool } from '#operations/backups/database/pg_tools'
import { SCHEMAS } from '#operations/backups/database/tables'
import { BackupError } from '#operations/backups/exceptions/backup_error'

interface ForeignKey {
  table: string
  name: string
  definition: string
}

interface Table {
  name: string
  isForced: boolean
}

/**
 * Fills the tables that migrations have just made. References, triggers and the hold of
 * row-level security over the owner are put aside first and back in the end: COPY refuses
 * protected tables, triggers would do again what the rows already tell, and references may
 * go round in circles. Putting references back checks them all.
 */
export async function loadDatabase(folder: string, { database, postgres }: BackupManifest) {
  const owner = await connectAs('owner')
  try {
    const tables = await ownTables(owner)
    const references = await foreignKeys(owner)
    await inTransaction(owner, () => putAside(owner, tables, references))
    if (database.kind === 'pg_dump') await restoreWithTools(folder, postgres)
    else await inTransaction(owner, () => copyTables(owner, folder, database.tables))
    await inTransaction(owner, async () => {
      await putBack(owner, tables, references)
      await setSequences(owner, database.sequences)
    })
    await checkCounts(database.tables)
    await owner.query('analyze')
  } finally {
    await owner.end()
  }
}

async function putAside(owner: pg.Client, tables: Table[], references: ForeignKey[]) {
  for (const { table, name } of references) {
    await owner.query(`alter table ${table} drop constraint ${quoted(name)}`)
  }
  for (const { name } of tables) {
    await owner.query(`alter table ${name} disable trigger user, no force row level security`)
  }
  const filled = tables.filter(({ name }) => !/\.(adonis_schema\w*|tenancy_keys)$/.test(name))
  await owner.query(`truncate ${filled.map(({ name }) => name).join(', ')}`)
}

async function putBack(owner: pg.Client, tables: Table[], references: ForeignKey[]) {
  for (const { name, isForced } of tables) {
    const force = isForced ? ', force row level security' : ''
    await owner.query(`alter table ${name} enable trigger user${force}`)
  }
  for (const { table, name, definition } of references) {
    await owner.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
  }
}

async function copyTables(
  owner: pg.Client,
  folder: string,
  tables: BackupManifest['database']['tables']
) {
  for (const table of tables) {
    const columns = table.columns.map(quoted).join(', ')
    const target = owner.query(copyFrom(`copy ${fullName(table)} (${columns}) from stdin`))
    await pipeline(createReadStream(join(folder, tableFile(table))), createGunzip(), target)
  }
}

async function restoreWithTools(folder: string, version: string) {
  const tools = findPgTools(Number.parseInt(version))
  if (!tools) {
    throw new BackupError(
      `The backup was made with pg_dump ${version}: install PostgreSQL's tools of that version.`
    )
  }
  const args = ['--data-only', '--no-owner', '--no-privileges', '--single-transaction']
  await runTool(
    tools.pgRestore,
    [...args, '--exit-on-error', join(folder, DUMP_FILE)],
    urlOf('owner')
  )
}

async function setSequences(owner: pg.Client, sequences: BackupManifest['database']['sequences']) {
  for (const { name, value, isCalled } of sequences) {
    await owner.query('select setval($1::regclass, $2, $3)', [name, value, isCalled])
  }
}

async function checkCounts(tables: BackupManifest['database']['tables']) {
  const [system, owner] = [await connectAs('system'), await connectAs('owner')]
  try {
    for (const table of tables) {
      const { rows: allowed } = await system.query(
        `select has_table_privilege($1, 'select') as is_read`,
        [fullName(table)]
      )
      const client = allowed[0].is_read ? system : owner
      const { rows } = await client.query(`select count(*) from ${fullName(table)}`)
      if (Number(rows[0].count) === table.rows) continue
      throw new BackupError(
        `${table.name} has ${rows[0].count} rows after the restore and not ${table.rows}.`
      )
    }
  } finally {
    await Promise.all([system.end(), owner.end()])
  }
}

async function ownTables(owner: pg.Client): Promise<Table[]> {
  const { rows } = await owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as "isForced"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user
     order by 1`,
    [SCHEMAS]
  )
  return rows
}

async function foreignKeys(owner: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await owner.query(
    `select o.conrelid::regclass::text as table, o.conname as name,
       pg_get_constraintdef(o.oid) as definition
     from pg_constraint o join pg_namespace n on n.oid = o.connamespace
     where o.contype = 'f' and n.nspname = any ($1) order by 1, 2`,
    [SCHEMAS]
  )
  return rows
}

async function inTransaction(client: pg.Client, work: () => Promise<unknown>) {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
