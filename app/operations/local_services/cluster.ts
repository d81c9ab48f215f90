import { spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  readdirSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import type { PostgresAccount } from '#operations/local_services/postgres_account'
import {
  POSTGRES_ENVIRONMENT,
  type PostgresBinaries,
} from '#operations/local_services/postgres_binaries'

export const SUPERUSER = 'patchbay_superuser'

/**
 * PostgreSQL's own folder. It is made beside its final place and renamed when complete,
 * so that a first start which was cut off leaves nothing that looks like a database.
 */
export class Cluster {
  constructor(
    readonly folder: string,
    readonly account: PostgresAccount | null
  ) {}

  get isInitialised(): boolean {
    return existsSync(join(this.folder, 'PG_VERSION'))
  }

  /** @throws LocalServiceError E_CLUSTER_VERSION */
  requireVersion(expected: string): void {
    const found = readFileSync(join(this.folder, 'PG_VERSION'), 'utf8').trim()
    if (found !== expected) {
      throw new LocalServiceError('cluster_version', { path: this.folder, found, expected })
    }
  }

  /**
   * @throws LocalServiceError E_POSTGRES_NOT_INITIALISED, E_ACCOUNT_UNKNOWN, E_DISK_FULL
   */
  async initialise(binaries: PostgresBinaries, password: string, durable: boolean): Promise<void> {
    this.#removeLeftovers()
    const draft = `${this.folder}.new`
    const passwordFile = `${this.folder}.password`
    try {
      mkdirSync(draft, { mode: 0o700 })
      writeFileSync(passwordFile, password, { mode: 0o600 })
      this.#handOver(draft)
      this.#handOver(passwordFile)
      await this.#runInitdb(binaries, draft, passwordFile, durable)
      renameSync(draft, this.folder)
    } catch (error) {
      this.#removeLeftovers()
      throw explainFileSystemError(error, this.folder)
    } finally {
      rmSync(passwordFile, { force: true })
    }
  }

  #removeLeftovers(): void {
    const parent = dirname(this.folder)
    for (const name of readdirSync(parent)) {
      if (name.startsWith(`${basename(this.folder)}.`)) {
        rmSync(join(parent, name), { recursive: true, force: true })
      }
    }
  }

  #handOver(path: string): void {
    if (this.account) chownSync(path, this.account.uid, this.account.gid)
  }

  /** The built-in C.UTF-8 locale sorts the same on every system and release. */
  async #runInitdb(
    binaries: PostgresBinaries,
    draft: string,
    passwordFile: string,
    durable: boolean
  ) {
    const { code, output } = await run(
      binaries.initdb,
      [
        ...['-D', draft, '-U', SUPERUSER, '--pwfile', passwordFile, '-A', 'scram-sha-256'],
        ...['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
        ...(durable ? [] : ['--no-sync']),
      ],
      this.account
    )
    if (code !== 0) throw this.#explain(output)
  }

  #explain(output: string): LocalServiceError {
    if (/No space left on device|Disk quota exceeded/i.test(output)) {
      return new LocalServiceError('disk_full', { path: this.folder })
    }
    if (/could not look up effective user ID/.test(output)) {
      return new LocalServiceError('account_unknown', { uid: process.getuid?.() ?? '?' })
    }
    const lines = output.trim().split('\n')
    const reason = lines.find((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? ''
    return new LocalServiceError('postgres_not_initialised', { path: this.folder, reason })
  }
}

function run(program: string, args: string[], account: PostgresAccount | null) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: POSTGRES_ENVIRONMENT,
      uid: account?.uid,
      gid: account?.gid,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
