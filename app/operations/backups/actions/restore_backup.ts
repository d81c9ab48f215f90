import app from '@adonisjs/core/services/app'
import { migrate } from '#operations/local_services/database_preparation'
import { checkBackup } from '#operations/backups/actions/check_backup'
import { CreateBackup } from '#operations/backups/actions/create_backup'
import { newBackupName } from '#operations/backups/backup_store'
import { connectAs } from '#operations/backups/database/connections'
import { emptyDatabase, holdsSomething } from '#operations/backups/database/empty_database'
import { loadDatabase } from '#operations/backups/database/load_database'
import { migrateOnly } from '#operations/backups/database/migrate_up_to'
import { refuseWhileServed } from '#operations/backups/database/refuse_while_served'
import {
  isMarkedRestoring,
  markRestoring,
  unmarkRestoring,
} from '#operations/backups/database/restoring_mark'
import { BackupError } from '#operations/backups/exceptions/backup_error'
import { copyIn } from '#operations/backups/files/copy_files'
import { filePlace, mailPlace } from '#operations/backups/files/file_places'
import type { BackupManifest } from '#operations/backups/manifest'

interface Options {
  folder: string
  /** Replaces what is there, after a backup of it. */
  force?: boolean
  /** Leaves that backup out, for a database that cannot be read any more. */
  skipsSafetyBackup?: boolean
  onStep?: (sentence: string) => void
}

/**
 * Brings database and files back to what a backup holds. Everything is checked before anything
 * is touched; from then until the end the database carries a mark, and nothing is served from
 * a half restored one. Broken off, it is run again.
 *
 * @throws BackupError
 */
export class RestoreBackup {
  async execute({ folder, onStep = () => {}, ...options }: Options): Promise<BackupManifest> {
    onStep('Checking the backup')
    const manifest = await checkBackup(folder)
    const [owner, system] = [await connectAs('owner'), await connectAs('system')]
    try {
      await refuseWhileServed(system)
      if (await this.needsReplacing(owner, system)) await this.makeRoom(options, onStep)
      await markRestoring(owner)
      onStep('Emptying the database')
      await emptyDatabase(owner)
      await this.fill(folder, manifest, onStep)
      await unmarkRestoring(owner)
      return manifest
    } finally {
      await Promise.all([owner.end(), system.end()])
    }
  }

  /** What a restore left half done is nothing to keep. */
  private async needsReplacing(...[owner, system]: Parameters<typeof holdsSomething>) {
    return !(await isMarkedRestoring(owner)) && (await holdsSomething(owner, system))
  }

  private async makeRoom(
    { force, skipsSafetyBackup }: Pick<Options, 'force' | 'skipsSafetyBackup'>,
    onStep: (sentence: string) => void
  ) {
    if (!force) {
      throw new BackupError(
        'There is data in the database already. With --force it is backed up once more and replaced.'
      )
    }
    if (skipsSafetyBackup) return
    onStep('Backing up what is there now')
    const name = newBackupName('before-restore-')
    await new CreateBackup().execute({ name, usesTools: false }).catch((cause) => {
      throw new BackupError(
        `What is there now could not be backed up (${cause.message}). To replace it all the same ` +
          'add --skip-safety-backup.',
        { cause }
      )
    })
    onStep(`What was there is kept as ${name}`)
  }

  private async fill(folder: string, manifest: BackupManifest, onStep: (said: string) => void) {
    onStep('Making the tables')
    await migrateOnly(manifest.migrations)
    onStep('Filling the tables')
    await loadDatabase(folder, manifest)
    onStep('Updating the database')
    await migrate(app)
    onStep('Putting the files back')
    await copyIn(filePlace, folder)
    await copyIn(mailPlace, folder)
  }
}
