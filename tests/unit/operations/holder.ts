/**
 * A process of its own that runs the embedded PostgreSQL of a data folder until it is
 * killed: `node --import=@poppinss/ts-exec holder.ts <folder>`. Prints one line of JSON.
 */
import type { Exception } from '@adonisjs/core/exceptions'
import { DataFolder } from '#operations/local_services/data_folder'
import { EmbeddedPostgres } from '#operations/local_services/embedded_postgres'
import { FolderLock } from '#operations/local_services/folder_lock'
import { readOrMakeSecrets } from '#operations/local_services/secrets'

const folder = new DataFolder(process.argv[2])
try {
  folder.prepare()
  await FolderLock.acquire(folder.lockFile, folder.path, 0)
  const postgres = await EmbeddedPostgres.start({
    folder: folder.postgresFolder,
    secrets: readOrMakeSecrets(folder.secretsFile),
    durable: false,
  })
  process.stdout.write(`${JSON.stringify({ pid: postgres.pid, url: postgres.urls.app })}\n`)
  setInterval(() => {}, 60_000)
} catch (error) {
  const { message, code } = error as Exception
  process.stdout.write(`${JSON.stringify({ error: message, code })}\n`)
  process.exit(1)
}
