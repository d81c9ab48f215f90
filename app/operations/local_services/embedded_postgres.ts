import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Cluster } from '#operations/local_services/cluster'
import { DATABASE, ROLES, setUpDatabase } from '#operations/local_services/database_roles'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { type PostgresAccount, postgresAccount } from '#operations/local_services/postgres_account'
import { PostgresBinaries } from '#operations/local_services/postgres_binaries'
import { PostgresServer, stopLeftoverServer } from '#operations/local_services/postgres_server'
import type { Secrets } from '#operations/local_services/secrets'
import { makeSocketFolder, socketFolder } from '#operations/local_services/socket_folder'

export interface DatabaseUrls {
  app: string
  owner: string
  system: string
}

export interface EmbeddedPostgresOptions {
  /** The folder for cluster, sockets and log; its parent has to exist. */
  folder: string
  secrets: Secrets
  /** Where a copy of the programs may go if the package cannot be reached. */
  binariesFolder?: string
  durable?: boolean
  onFirstStart?: () => void
  onRecovery?: () => void
  onRestart?: (logFile: string) => void
  /** PostgreSQL died and could not be started again. */
  onLost?: (error: unknown) => void
}

/**
 * The PostgreSQL that comes along, from nothing to a database with its roles. The folder
 * belongs to one process at a time: the caller holds its lock.
 */
export class EmbeddedPostgres {
  readonly urls: DatabaseUrls

  private constructor(
    private server: PostgresServer,
    readonly version: string,
    readonly folder: string,
    secrets: Secrets
  ) {
    this.urls = embeddedUrls(folder, secrets)
  }

  get logFile(): string {
    return this.server.logFile
  }

  get pid(): number | undefined {
    return this.server.pid
  }

  /** @throws LocalServiceError with a sentence for everything that can be mended */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const { folder, secrets, durable = true } = options
    const account = postgresAccount()
    requireReach(folder, account)

    const copies = options.binariesFolder ?? join(folder, 'binaries')
    const binaries = await PostgresBinaries.locate(copies, account)
    const cluster = new Cluster(join(folder, 'cluster'), account)
    if (cluster.isInitialised) {
      cluster.requireVersion(binaries.majorVersion)
    } else {
      options.onFirstStart?.()
      await cluster.initialise(binaries, secrets.superuser, durable)
    }

    const sockets = socketFolder(folder)
    makeSocketFolder(sockets, account)
    const server = new PostgresServer({
      binaries,
      cluster,
      sockets,
      password: secrets.superuser,
      durable,
      onRecovery: options.onRecovery,
      onUnexpectedEnd: () => void postgres.#restart(options),
    })
    const postgres = new EmbeddedPostgres(server, binaries.version, folder, secrets)
    await server.start()
    await setUpDatabase((database) => server.connect(database), secrets)
    return postgres
  }

  /** For a folder that nobody runs any more but that is about to be removed. */
  static async stopLeftover(folder: string): Promise<void> {
    await stopLeftoverServer(join(folder, 'cluster'), socketFolder(folder))
  }

  async stop(): Promise<void> {
    await this.server.stop()
  }

  /** The pools reconnect by themselves; what was in flight fails and is retried by its caller. */
  async #restart(options: EmbeddedPostgresOptions): Promise<void> {
    options.onRestart?.(this.logFile)
    await this.server.start().catch((error) => options.onLost?.(error))
  }
}

/** Known before the server runs, so that the application can boot meanwhile. */
export function embeddedUrls(folder: string, secrets: Secrets): DatabaseUrls {
  const host = encodeURIComponent(socketFolder(folder))
  const url = (role: keyof typeof ROLES) =>
    `postgres://${ROLES[role]}:${secrets[role]}@localhost/${DATABASE}?host=${host}`
  return { app: url('app'), owner: url('owner'), system: url('system') }
}

/** Only trying as that user tells: every parent folder has a say, and access lists too. */
function requireReach(folder: string, account: PostgresAccount | null): void {
  if (!account || !existsSync(folder)) return
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    cwd: '/',
    stdio: 'ignore',
    uid: account.uid,
    gid: account.gid,
  })
  if (status !== 0) {
    throw new LocalServiceError('folder_not_reachable', { account: account.name, path: folder })
  }
}
