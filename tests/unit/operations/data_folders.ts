import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { getActiveTest } from '@japa/runner'
import pg from 'pg'
import { SUPERUSER } from '#operations/local_services/cluster'
import { DataFolder } from '#operations/local_services/data_folder'
import { EmbeddedPostgres } from '#operations/local_services/embedded_postgres'
import { readOrMakeSecrets } from '#operations/local_services/secrets'

/** What runs on a folder has to end before the folder goes. */
const endings = new WeakMap<DataFolder, (() => Promise<void>)[]>()

/** A data folder that is gone after the test, and with it what runs on it. */
export function givenDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'patchbay-unit-'))
  const folder = new DataFolder(path)
  endings.set(folder, [])
  getActiveTest()?.cleanup(async () => {
    for (const end of endings.get(folder) ?? []) await end()
    rmSync(path, { recursive: true, force: true })
  })
  folder.prepare()
  return folder
}

/** The embedded PostgreSQL of a folder, stopped after the test. */
export async function startPostgres(folder: DataFolder): Promise<EmbeddedPostgres> {
  const postgres = await EmbeddedPostgres.start({
    folder: folder.postgresFolder,
    secrets: readOrMakeSecrets(folder.secretsFile),
    durable: false,
  })
  endings.get(folder)?.push(() => postgres.stop())
  return postgres
}

export interface Holder {
  process: ChildProcess
  answer: { pid?: number; url?: string; error?: string; code?: string }
}

/** Another Patchbay process on a folder, after it is ready or has given up. */
export async function startHolder(folder: DataFolder, user?: number): Promise<Holder> {
  const script = join(import.meta.dirname, 'holder.ts')
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', script, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    uid: user,
    gid: user,
  })
  const [line] = await once(createInterface({ input: child.stdout! }), 'line')
  const holder: Holder = { process: child, answer: JSON.parse(line) }
  endings.get(folder)?.push(async () => {
    await killHolder(holder)
    await EmbeddedPostgres.stopLeftover(folder.postgresFolder)
  })
  return holder
}

export async function killHolder({ process: child }: Holder): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

export async function queryAt<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<T>(sql)
    return rows
  } finally {
    await client.end()
  }
}

/** To break things that no role of the application may touch. */
export function superuserUrl(folder: DataFolder, appUrl: string): string {
  const url = new URL(appUrl)
  url.username = SUPERUSER
  url.password = readOrMakeSecrets(folder.secretsFile).superuser
  return url.href
}
