import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolder } from '#operations/local_services/data_folder'
import { EmbeddedPostgres } from '#operations/local_services/embedded_postgres'
import { useEmbeddedPostgres } from '#operations/local_services/environment'
import { FolderLock } from '#operations/local_services/folder_lock'
import { freePort } from '#operations/local_services/ports'
import { makeSecrets } from '#operations/local_services/secrets'

const PREFIX = 'patchbay-test-'

const SERVICE_SETTINGS = [
  'REDIS_URL',
  'MEILISEARCH_HOST',
  'SMTP_URL',
  'S3_BUCKET',
  'S3_ENDPOINT',
] as const

/**
 * A data folder, a PostgreSQL and a port of one test or benchmark run. Each run has its
 * own, so two at once do not meet, and none sees a developer's data or settings file.
 */
export class ThrowawayServices {
  private constructor(
    readonly folder: DataFolder,
    readonly postgres: EmbeddedPostgres
  ) {}

  /**
   * Fills in the environment; services of one's own count only if exported in the shell.
   * @param options.durable whether commits wait for the disk, as they do in production
   */
  static async start({ durable = false } = {}): Promise<ThrowawayServices> {
    await removeLeftovers()
    const folder = new DataFolder(mkdtempSync(join(tmpdir(), PREFIX)))
    folder.prepare()
    await FolderLock.acquire(folder.lockFile, folder.path)

    for (const name of SERVICE_SETTINGS) process.env[name] ??= ''
    process.env.PATCHBAY_DATA_DIR = folder.path
    process.env.HOST = '127.0.0.1'
    process.env.PORT = String(await freePort())
    process.env.VITE_HMR_PORT = String(await freePort())
    process.env.APP_URL = `http://localhost:${process.env.PORT}`
    const secrets = makeSecrets()
    process.env.APP_KEY = secrets.appKey
    const postgres = await EmbeddedPostgres.start({
      folder: folder.postgresFolder,
      secrets,
      durable,
    })
    useEmbeddedPostgres(postgres.urls, secrets)
    return new ThrowawayServices(folder, postgres)
  }

  async stop(): Promise<void> {
    await this.postgres.stop()
    rmSync(this.folder.path, { recursive: true, force: true })
  }
}

/** Folders of runs that were killed; those of running ones are locked. */
async function removeLeftovers(): Promise<void> {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))
  for (const name of names) {
    const folder = new DataFolder(join(tmpdir(), name))
    const lock = await FolderLock.acquire(folder.lockFile, folder.path, 0).catch(() => null)
    if (lock) rmSync(folder.path, { recursive: true, force: true })
  }
}
