import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor } from '#operations/console/commands/run_as_operator'

export default class MaintenanceClear extends BaseCommand {
  static commandName = 'maintenance:clear'
  static description = 'Take the banner down'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { ClearMaintenance } = await import('#operations/console/actions/announce_maintenance')
    await new ClearMaintenance().execute(commandLineActor())
    this.logger.success('The banner is down')
  }
}
