import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupCreate extends BaseCommand {
  static commandName = 'backup:create'
  static description = 'Back up database and files of the installation, also while it runs'
  static help = [
    'Keep APP_KEY (of the embedded database: secrets.json) apart from the backup and as safe:',
    'without the key a backup cannot be restored. More: docs/guides/backup.md',
    '  node ace backup:create --to /mnt/backups',
  ]
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Folder for the backup; "backups" in the data folder otherwise' })
  declare to?: string

  @flags.boolean({ description: 'Use pg_dump where it is at hand', default: true })
  declare tools: boolean

  async run() {
    const { Exception } = await import('@adonisjs/core/exceptions')
    const { CreateBackup } = await import('#operations/backups/actions/create_backup')
    const { withDatabase } = await import('#operations/backups/with_database')
    const { tellOf } = await import('#operations/backups/tell_of')
    try {
      const startedAt = performance.now()
      const made = await withDatabase({ isExclusive: false }, () =>
        new CreateBackup().execute({ to: this.to, usesTools: this.tools })
      )
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
      this.logger.success(`${made.folder} in ${seconds} s`)
      this.logger.info(tellOf(made.manifest))
      const { files, mails } = made.manifest
      for (const key of [...files.vanished, ...mails.vanished]) {
        this.logger.warning(`vanished while it was backed up: ${key}`)
      }
    } catch (error) {
      if (!(error instanceof Exception)) throw error
      this.logger.error(error.message)
      this.exitCode = 1
    }
  }
}
