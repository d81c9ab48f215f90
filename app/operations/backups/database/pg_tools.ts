import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from '#operations/backups/exceptions/backup_error'

/** Where Debian and its relatives keep the tools of each major version. */
const DEBIAN_FOLDER = '/usr/lib/postgresql'

export interface PgTools {
  pgDump: string
  pgRestore: string
  version: string
}

/**
 * pg_dump and pg_restore of the server's own major version, or null: older ones refuse a newer
 * server, and newer ones write what an older pg_restore may not read.
 */
export function findPgTools(serverMajor: number): PgTools | null {
  const folders = [join(DEBIAN_FOLDER, String(serverMajor), 'bin'), ...pathFolders()]
  for (const folder of folders) {
    const [pgDump, pgRestore] = [join(folder, 'pg_dump'), join(folder, 'pg_restore')]
    if (!existsSync(pgDump) || !existsSync(pgRestore)) continue
    const version = versionOf(pgDump)
    if (version && Number.parseInt(version) === serverMajor) return { pgDump, pgRestore, version }
  }
  return null
}

/** @throws BackupError with what the tool said */
export function runTool(program: string, args: string[], url: string): Promise<void> {
  const { connection, password } = withoutPassword(url)
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args, '--dbname', connection], {
      env: { PATH: process.env.PATH, LC_ALL: 'C', PGPASSWORD: password },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4_000)))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new BackupError(`${program} failed: ${said.trim()}`))
    )
  })
}

/** Arguments are seen by everybody on the machine; the environment only by its user. */
function withoutPassword(url: string) {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return { connection: address.href, password }
}

function versionOf(program: string): string | undefined {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return /(\d+(?:\.\d+)?)/.exec(stdout ?? '')?.[1]
}

const pathFolders = () => (process.env.PATH ?? '').split(':').filter(Boolean)
