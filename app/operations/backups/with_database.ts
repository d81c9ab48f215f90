import { existsSync } from 'node:fs'
import env from '#start/env'
import { ConsoleScreen } from '#operations/local_services/console_screen'
import { DataFolder } from '#operations/local_services/data_folder'
import { isEmbedded } from '#operations/local_services/environment'
import { Services } from '#operations/local_services/services'
import { BackupError } from '#operations/backups/exceptions/backup_error'

interface Options {
  /** Nothing else may use the data meanwhile. */
  isExclusive: boolean
}

/**
 * Does something with a database that answers: one's own, that of a running Patchbay, or the
 * embedded one, started for the moment.
 *
 * @throws BackupError where Patchbay runs and must not
 */
export async function withDatabase<Result>(
  { isExclusive }: Options,
  work: () => Promise<Result>
): Promise<Result> {
  if (!isEmbedded()) return work()
  const folder = new DataFolder(env.get('PATCHBAY_DATA_DIR'))
  if (!existsSync(folder.secretsFile)) {
    throw new BackupError(
      `Nothing is installed in ${folder.path} yet. Start Patchbay there once; to restore a backup of ` +
        'another machine, put the secrets.json of that one there before.'
    )
  }
  const services = new Services(folder, new ConsoleScreen())
  try {
    await services.reserve()
  } catch (error) {
    if ((error as { code?: string }).code !== 'E_FOLDER_IN_USE') throw error
    if (!isExclusive) return work()
    throw new BackupError(`Patchbay is running on ${folder.path}. Stop it first, then restore.`, {
      cause: error,
    })
  }
  try {
    await services.start()
    return await work()
  } finally {
    await services.stop()
  }
}
