import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { FolderLock } from '#operations/local_services/folder_lock'
import { userName } from '#operations/local_services/processes'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'

const LONGEST_BUILD = 120_000

/** Everything the built pages are made of. */
const SOURCES = [
  'inertia',
  'resources/lang',
  '.adonisjs/client',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.inertia.json',
]

/**
 * The pages as built by Vite, renewed only when their sources changed. What counts is the
 * contents: times of files differ after every clone and branch switch.
 */
export class AssetBuild {
  readonly #stampFile: string

  constructor(private readonly checkout: string) {
    this.#stampFile = join(checkout, 'public/assets/.vite/sources')
  }

  get isFresh(): boolean {
    return existsSync(this.#stampFile) && readFileSync(this.#stampFile, 'utf8') === this.#stamp()
  }

  /**
   * Vite empties the folder first, and with it the stamp: a build that was cut off is
   * done again. Of two starts at once the second waits for the first one's pages.
   * @throws LocalServiceError E_ASSETS_FAILED, E_DISK_FULL, …
   */
  async run(signal?: AbortSignal): Promise<void> {
    const folder = join(this.checkout, 'public')
    const lock = await this.#lock(folder)
    try {
      if (!this.isFresh) await this.#build(signal)
    } finally {
      lock.release()
    }
  }

  async #lock(folder: string): Promise<FolderLock> {
    try {
      return await FolderLock.acquire(join(folder, '.assets.lock'), folder, LONGEST_BUILD)
    } catch (error) {
      throw explainWrite(error, folder)
    }
  }

  async #build(signal?: AbortSignal): Promise<void> {
    const stamp = this.#stamp()
    const { code, output } = await this.#runVite(signal)
    if (code !== 0) throw explainBuild(output, this.checkout)
    try {
      writeFileSync(this.#stampFile, stamp)
    } catch (error) {
      throw explainWrite(error, dirname(this.#stampFile))
    }
  }

  #stamp(): string {
    const hash = createHash('sha256')
    for (const path of SOURCES.flatMap((source) => filesOf(join(this.checkout, source)))) {
      hash.update(relative(this.checkout, path)).update('\0').update(readFileSync(path))
    }
    return hash.digest('hex')
  }

  #runVite(signal?: AbortSignal) {
    const vite = join(
      dirname(createRequire(import.meta.url).resolve('vite/package.json')),
      'bin/vite.js'
    )
    return new Promise<{ code: number | null; output: string }>((resolve) => {
      const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
        cwd: this.checkout,
        env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      })
      let output = ''
      child.stdout.on('data', (chunk) => (output += chunk))
      child.stderr.on('data', (chunk) => (output += chunk))
      child.on('error', (error) => resolve({ code: null, output: error.message }))
      child.on('close', (code) => resolve({ code, output }))
    })
  }
}

/** The advice to choose another data folder would lead astray: the pages lie in the checkout. */
function explainWrite(error: unknown, path: string): unknown {
  const explained = explainFileSystemError(error, path)
  const code = explained instanceof LocalServiceError ? explained.code : undefined
  if (code !== 'E_FOLDER_NOT_WRITABLE' && code !== 'E_FOLDER_READ_ONLY') return explained
  return new LocalServiceError('assets_not_writable', { path, user: userName() }, { cause: error })
}

function explainBuild(output: string, checkout: string): unknown {
  const code = /\b(ENOSPC|EROFS|EACCES)\b/.exec(output)?.[1]
  if (code) return explainWrite({ code }, join(checkout, 'public/assets'))
  const [, afterMark] = stripVTControlCharacters(output).split('error during build:')
  const lines = (afterMark ?? output).split('\n').map((line) => line.trim())
  const reason = lines.filter((line) => line && !/^build failed/i.test(line))
  return new LocalServiceError('assets_failed', { reason: reason.slice(0, 3).join(' ') })
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
