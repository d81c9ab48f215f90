import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, SUPERUSER } from '#operations/local_services/cluster'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import {
  POSTGRES_ENVIRONMENT,
  type PostgresBinaries,
} from '#operations/local_services/postgres_binaries'
import { postgresSettings } from '#operations/local_services/postgres_settings'
import { commandOf, hasEnded, isAlive, signal } from '#operations/local_services/processes'

const START_SECONDS = 120
const LOG_LIMIT = 5 * 1024 * 1024

export interface PostgresServerOptions {
  binaries: PostgresBinaries
  cluster: Cluster
  sockets: string
  password: string
  /** False trades crash safety for speed: only for clusters that are thrown away. */
  durable: boolean
  onRecovery?: () => void
  /** Called when the server ends without having been asked to. */
  onUnexpectedEnd?: () => void
}

/**
 * One running PostgreSQL process. It is a child in a session of its own, so that Ctrl-C
 * in the terminal reaches Patchbay first, and it is asked to stop when its parent dies.
 */
export class PostgresServer {
  readonly logFile: string
  #child: ChildProcess | null = null
  #isStopping = false

  constructor(private readonly options: PostgresServerOptions) {
    this.logFile = join(dirname(options.cluster.folder), 'server.log')
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /**
   * Starts and waits for the first answer. A server that a killed Patchbay left behind
   * is stopped first: it would not end with this process.
   * @throws LocalServiceError E_POSTGRES_NOT_STARTED, E_POSTGRES_TOO_SLOW, E_DISK_FULL
   */
  async start(): Promise<void> {
    await stopLeftoverServer(this.options.cluster.folder, this.options.sockets)
    for (let attempt = 1; ; attempt++) {
      const logStart = this.#spawn()
      if (await this.#answers()) return this.#watch()

      const log = readFileSync(this.logFile, 'utf8').slice(logStart)
      if (attempt > 20 || !isStillBusy(log)) throw this.#explain(log)
      await delay(250)
    }
  }

  /** Within 2.5 seconds: politely, then at once, which only costs a recovery at the next start. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const pid = this.#child?.pid
    if (!pid || this.#child?.exitCode !== null) return
    await end(pid)
  }

  async connect(database = 'postgres'): Promise<pg.Client> {
    const client = new pg.Client({
      host: this.options.sockets,
      user: SUPERUSER,
      password: this.options.password,
      database,
    })
    client.on('error', () => {})
    await client.connect()
    return client
  }

  /** @returns where in the log this run begins */
  #spawn(): number {
    const { binaries, cluster, sockets, durable } = this.options
    const args = ['-D', cluster.folder, ...postgresSettings(sockets, durable)]
    const [program, ...prefix] = [...parentDeathPrefix(), binaries.postgres]
    const log = this.#openLog()
    this.#child = spawn(program, [...prefix, ...args], {
      cwd: '/',
      env: POSTGRES_ENVIRONMENT,
      uid: cluster.account?.uid,
      gid: cluster.account?.gid,
      detached: true,
      stdio: ['ignore', log.file, log.file],
    })
    this.#child.on('error', () => {})
    closeSync(log.file)
    return log.start
  }

  /** A file rather than a pipe: writing to a dead parent's pipe would kill the server. */
  #openLog(): { file: number; start: number } {
    try {
      const isLarge = existsSync(this.logFile) && statSync(this.logFile).size > LOG_LIMIT
      const file = openSync(this.logFile, isLarge ? 'w' : 'a', 0o600)
      return { file, start: statSync(this.logFile).size }
    } catch (error) {
      throw explainFileSystemError(error, this.logFile)
    }
  }

  /** False when the process ended before it answered. */
  async #answers(): Promise<boolean> {
    const child = this.#child!
    const started = Date.now()
    let saidRecovery = false
    while (child.exitCode === null && child.signalCode === null && child.pid) {
      try {
        const client = await this.connect()
        await client.end()
        return true
      } catch (error) {
        if ((error as { code?: string }).code === '28P01') throw await this.#refused(error)
      }
      const seconds = (Date.now() - started) / 1000
      if (seconds > 2 && !saidRecovery) {
        saidRecovery = true
        this.options.onRecovery?.()
      }
      if (seconds > START_SECONDS) {
        await this.stop()
        throw new LocalServiceError('postgres_too_slow', {
          seconds: START_SECONDS,
          path: this.logFile,
        })
      }
      await delay(15)
    }
    return false
  }

  async #refused(cause: unknown): Promise<LocalServiceError> {
    await this.stop()
    const folder = this.options.cluster.folder
    const secrets = join(dirname(dirname(folder)), 'secrets.json')
    return new LocalServiceError('postgres_password_refused', { path: folder, secrets }, { cause })
  }

  #watch(): void {
    this.#child?.once('exit', () => {
      if (!this.#isStopping) this.options.onUnexpectedEnd?.()
    })
    this.#child?.unref()
  }

  #explain(log: string): LocalServiceError {
    if (/No space left on device|Disk quota exceeded/i.test(log)) {
      return new LocalServiceError('disk_full', { path: this.options.cluster.folder })
    }
    if (/Read-only file system/i.test(log)) {
      return new LocalServiceError('folder_read_only', { path: this.options.cluster.folder })
    }
    const lines = log.trim().split('\n')
    const line = lines.find((text) => /FATAL|PANIC|error/i.test(text)) ?? lines.at(-1) ?? ''
    const reason = line.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'no message'
    return new LocalServiceError('postgres_not_started', { reason, path: this.logFile })
  }
}

/** Children of a killed server need a moment to notice; so does one that is just stopping. */
function isStillBusy(log: string): boolean {
  return /pre-existing shared memory block|is another postmaster|lock file .* already exists/.test(
    log
  )
}

/**
 * Ends the server that a killed Patchbay left behind, or clears away what a killed server
 * did. A process id alone proves nothing: it may since belong to another process, which
 * PostgreSQL would take for itself.
 */
export async function stopLeftoverServer(cluster: string, sockets: string): Promise<void> {
  const postmasterFile = join(cluster, 'postmaster.pid')
  if (!existsSync(postmasterFile)) return
  const pid = Number(readFileSync(postmasterFile, 'utf8').split('\n')[0])
  if (pid > 0 && isAlive(pid) && commandOf(pid).includes(cluster)) {
    await end(pid)
    return
  }
  rmSync(postmasterFile, { force: true })
  rmSync(join(sockets, '.s.PGSQL.5432.lock'), { force: true })
  rmSync(join(sockets, '.s.PGSQL.5432'), { force: true })
}

/** SIGINT is PostgreSQL's "fast shutdown", SIGQUIT its "immediate" one. */
async function end(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await hasEnded(pid, 1500)) return
  signal(pid, 'SIGQUIT')
  if (await hasEnded(pid, 500)) return
  signal(pid, 'SIGKILL')
  await hasEnded(pid, 500)
}

let deathPrefix: string[] | undefined

/** `setpriv` of util-linux; others (BusyBox, macOS) go without and rely on the next start. */
function parentDeathPrefix(): string[] {
  if (!deathPrefix) {
    const works =
      spawnSync('setpriv', ['--pdeathsig=INT', 'true'], { stdio: 'ignore' }).status === 0
    deathPrefix = works ? ['setpriv', '--pdeathsig=INT'] : []
  }
  return deathPrefix
}
