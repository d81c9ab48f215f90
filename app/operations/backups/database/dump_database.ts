import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { BackedUpTable, BackupManifest, SequenceValue } from '#operations/backups/manifest'
import { connectAs, quoted, urlOf } from '#operations/backups/database/connections'
import { findPgTools, runTool, type PgTools } from '#operations/backups/database/pg_tools'
import {
  leftOutTables,
  migrationsOf,
  SCHEMAS,
  tablesToBackUp,
  type DatabaseTable,
} from '#operations/backups/database/tables'
import { sumOfFile, Summing } from '#operations/backups/sums'

type Dump = Pick<BackupManifest, 'database' | 'migrations' | 'postgres'>

export const tableFile = ({ schema, name }: Pick<BackedUpTable, 'schema' | 'name'>) =>
  `database/${schema}.${name}.copy.gz`
export const DUMP_FILE = 'database/data.dump'

/**
 * Writes the rows of all tables as they were in one moment, while the product goes on. They
 * are read as the system role, which alone sees the rows of all workspaces: the owner is bound
 * by row-level security. Tables it may not read are read by their owner in the same snapshot.
 */
export async function dumpDatabase(folder: string, { usesTools = true } = {}): Promise<Dump> {
  await mkdir(join(folder, 'database'), { recursive: true })
  const [system, owner] = [await connectAs('system'), await connectAs('owner')]
  try {
    const snapshot = await shareSnapshot(system, owner)
    const tables = await tablesToBackUp(owner)
    const postgres = await versionOf(system)
    const tools = usesTools ? findPgTools(Number.parseInt(postgres)) : null
    const canUse = tools && tables.every(({ isReadBySystem }) => isReadBySystem)
    const written = canUse
      ? await dumpWithTools(tools, folder, tables, { system, snapshot })
      : await copyTables(folder, tables, { system, owner })
    // After the rows: a number that was given out meanwhile must not be given out again.
    const sequences = await readSequences()
    const migrations = await migrationsOf(owner)
    return { postgres, migrations, database: { ...written, sequences } }
  } finally {
    await Promise.all([system.end(), owner.end()])
  }
}

async function shareSnapshot(system: pg.Client, owner: pg.Client): Promise<string> {
  await system.query('begin isolation level repeatable read read only')
  const { rows } = await system.query('select pg_export_snapshot() as id')
  await owner.query('begin isolation level repeatable read read only')
  await owner.query(`set transaction snapshot '${rows[0].id}'`)
  return rows[0].id
}

async function copyTables(
  folder: string,
  tables: DatabaseTable[],
  { system, owner }: Record<'system' | 'owner', pg.Client>
) {
  const written: BackedUpTable[] = []
  for (const table of tables) {
    written.push(await copyTable(folder, table, table.isReadBySystem ? system : owner))
  }
  return { kind: 'portable' as const, tables: written }
}

async function copyTable(folder: string, table: DatabaseTable, client: pg.Client) {
  const { schema, name, columns } = table
  const list = columns.map(quoted).join(', ')
  const rows = client.query(copyTo(`copy (select ${list} from ${fullName(table)}) to stdout`))
  const summing = new Summing()
  const target = createWriteStream(join(folder, tableFile(table)), { mode: 0o600 })
  await pipeline(rows, summing, createGzip({ level: 4 }), target)
  return { schema, name, columns, rows: rows.rowCount, file: summing.sum() }
}

async function dumpWithTools(
  { pgDump }: PgTools,
  folder: string,
  tables: DatabaseTable[],
  { system, snapshot }: { system: pg.Client; snapshot: string }
) {
  const path = join(folder, DUMP_FILE)
  const args = [
    ...['--format=custom', '--data-only', '--enable-row-security', `--snapshot=${snapshot}`],
    ...SCHEMAS.map((schema) => `--schema=${schema}`),
    ...leftOutTables.map((name) => `--exclude-table=${name}`),
    ...['--file', path],
  ]
  await runTool(pgDump, args, urlOf('system'))
  const counted: BackedUpTable[] = []
  for (const { schema, name, columns } of tables) {
    const { rows } = await system.query(`select count(*) from ${fullName({ schema, name })}`)
    counted.push({ schema, name, columns, rows: Number(rows[0].count) })
  }
  return { kind: 'pg_dump' as const, dump: await sumOfFile(path), tables: counted }
}

async function readSequences(): Promise<SequenceValue[]> {
  const owner = await connectAs('owner')
  try {
    const { rows } = await owner.query(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind = 'S' order by 1`,
      [SCHEMAS]
    )
    const values: SequenceValue[] = []
    for (const { name } of rows) {
      const { rows: found } = await owner.query(`select last_value, is_called from ${name}`)
      if (/adonis_schema/.test(name)) continue
      values.push({ name, value: Number(found[0].last_value), isCalled: found[0].is_called })
    }
    return values
  } finally {
    await owner.end()
  }
}

async function versionOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`select current_setting('server_version') as version`)
  return rows[0].version.split(' ')[0]
}

export const fullName = ({ schema, name }: { schema: string; name: string }) =>
  `${quoted(schema)}.${quoted(name)}`
