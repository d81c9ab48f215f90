import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/**
 * Brings a PostgreSQL of one's own to the state this version of the code expects: extensions,
 * tables, and the keys that tenant ids are signed with. Run it once before the processes of a
 * new version start; they themselves never get the owner's rights.
 */
export default class Migrate extends BaseCommand {
  static commandName = 'migrate'
  static description = 'Bring the database up to this version, before its processes start'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Make the two demo workspaces as well, for trying things out' })
  declare demo: boolean

  async run() {
    const { migrateInstallation } = await import('#operations/processes/migrate_installation')
    await migrateInstallation(this.app, { withDemo: this.demo })
    this.logger.success('The database is up to date')
  }
}
