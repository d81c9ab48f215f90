import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class BackupList extends BaseCommand {
  static commandName = 'backup:list'
  static description = 'Show the backups there are, newest first'
  static options: CommandOptions = { startApp: true };

  @flags.string({ description: 'Folder to look into; "backups" in the data folder otherwise' })
  declare in?: string

  async run() {
    const { backupsFolder, listBackups } = await import('#operations/backups/backup_store')
    const { tellOf } = await import('#operations/backups/tell_of')
    const folder = backupsFolder(this.in)
    const backups = await listBackups(folder)
    if (backups.length === 0) this.logger.info(`No backups in ${folder}`)
    for (const { name, manifest } of backups) this.logger.log(`${name}  ${tellOf(manifest)}`)
  }
}
