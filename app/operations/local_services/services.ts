import { checkOwnPostgres } from '#operations/local_services/own_postgres'
import { type DataFolder } from '#operations/local_services/data_folder'
import { EmbeddedPostgres, embeddedUrls } from '#operations/local_services/embedded_postgres'
import { isEmbedded, useEmbeddedPostgres } from '#operations/local_services/environment'
import { FolderLock } from '#operations/local_services/folder_lock'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { checkRedis, warningsOfOtherServices } from '#operations/local_services/other_services'
import { readOrMakeSecrets } from '#operations/local_services/secrets'
import { say } from '#operations/local_services/sentences'
import type { ConsoleScreen } from '#operations/local_services/console_screen'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The services this process runs on: those that come along are started, those of one's
 * own are asked whether they are what the settings say.
 */
export class Services {
  #lock: FolderLock | null = null
  #postgres: EmbeddedPostgres | null = null
  #starting: Promise<unknown> = Promise.resolve()

  /** For the summary; known once `start` is done. */
  postgresVersion = ''

  constructor(
    readonly folder: DataFolder,
    private readonly screen: ConsoleScreen
  ) {}

  /**
   * Takes the data folder and fills in the addresses: what the application needs to boot
   * while the services are still starting.
   */
  async reserve(): Promise<void> {
    if (this.keepsDataHere) this.folder.prepare()
    if (!isEmbedded()) return

    this.#lock = await FolderLock.acquire(this.folder.lockFile, this.folder.path)
    this.#requireSecretsOfDatabase()
    const secrets = readOrMakeSecrets(this.folder.secretsFile)
    useEmbeddedPostgres(embeddedUrls(this.folder.postgresFolder, secrets), secrets)
  }

  /** Several processes may share a folder of files and mails; a database has one master. */
  get keepsDataHere(): boolean {
    return isEmbedded() || !process.env.S3_BUCKET || !process.env.SMTP_URL
  }

  async start(): Promise<void> {
    const work = Promise.all([
      isEmbedded() ? this.#startPostgres() : this.#askPostgres(),
      process.env.REDIS_URL ? checkRedis(process.env.REDIS_URL) : null,
      this.#warn(),
    ])
    this.#starting = work.catch(() => {})
    await work
  }

  async stop(): Promise<void> {
    await this.#starting
    await this.#postgres?.stop()
    this.#lock?.release()
  }

  async #startPostgres(): Promise<void> {
    this.#postgres = await EmbeddedPostgres.start({
      folder: this.folder.postgresFolder,
      secrets: readOrMakeSecrets(this.folder.secretsFile),
      onFirstStart: () => this.screen.progress(say('preparing_postgres')),
      onRecovery: () => this.screen.progress(say('recovering')),
      onLost: (error) => this.#giveUp(error),
      onRestart: (path) => this.screen.warn(say('postgres_restarted', { path })),
    })
    this.postgresVersion = this.#postgres.version
  }

  /** The process manager, or a person, has a better chance with a fresh process. */
  #giveUp(error: unknown): void {
    this.screen.fail(error instanceof Error ? error.message : String(error))
    process.kill(process.pid, 'SIGTERM')
  }

  async #askPostgres(): Promise<void> {
    this.postgresVersion = await checkOwnPostgres()
  }

  async #warn(): Promise<void> {
    for (const warning of await warningsOfOtherServices()) this.screen.warn(warning)
  }

  #requireSecretsOfDatabase(): void {
    const hasDatabase = existsSync(join(this.folder.postgresFolder, 'cluster', 'PG_VERSION'))
    if (hasDatabase && !existsSync(this.folder.secretsFile)) {
      throw new LocalServiceError('secrets_missing', { path: this.folder.secretsFile })
    }
  }
}
