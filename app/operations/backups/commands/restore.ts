import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupRestore extends BaseCommand {
  static commandName = 'backup:restore'
  static description = 'Bring database and files back to what a backup holds'
  static help = [
    'Patchbay must not run meanwhile. Everything is checked before anything is changed.',
    '  node ace backup:restore 2026-11-21T15-54-00-123Z',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Name of the backup, or path of its folder' })
  declare backup: string;

  @flags.string({ description: 'Folder of the backups; "backups" in the data folder otherwise' })
  declare in?: string

  @flags.boolean({ description: 'Replace what is there, after backing it up once more' })
  declare force: boolean

  @flags.boolean({ description: 'Do not back up what is replaced' })
  declare skipSafetyBackup: boolean

  async run() {
    const { Exception } = await import('@adonisjs/core/exceptions')
    const { backupsFolder, locateBackup } = await import('#operations/backups/backup_store')
    const { RestoreBackup } = await import('#operations/backups/actions/restore_backup')
    const { withDatabase } = await import('#operations/backups/with_database')
    const { tellOf } = await import('#operations/backups/tell_of')
    try {
      const folder = await locateBackup(this.backup, backupsFolder(this.in))
      const startedAt = performance.now()
      const manifest = await withDatabase({ isExclusive: true }, () =>
        new RestoreBackup().execute({
          folder,
          force: this.force,
          skipsSafetyBackup: this.skipSafetyBackup,
          onStep: (sentence) => this.logger.info(sentence),
        })
      )
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
      this.logger.success(`Restored in ${seconds} s: ${tellOf(manifest)}`)
    } catch (error) {
      if (!(error instanceof Exception)) throw error
      this.logger.error(error.message)
      this.exitCode = 1
    }
  }
}
