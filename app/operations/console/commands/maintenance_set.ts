import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor } from '#operations/console/commands/run_as_operator'

export default class MaintenanceSet extends BaseCommand {
  static commandName = 'maintenance:set'
  static description = 'Put a banner on every page of the installation'
  static help = [
    'Moments are ISO 8601, such as 2026-12-01T22:00:00Z.',
    '  node ace maintenance:set --en "Back at 23:00 UTC" --ru "Вернёмся в 23:00 UTC"',
  ]
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Text in English', required: true })
  declare en: string

  @flags.string({ description: 'Text in Russian', required: true })
  declare ru: string

  @flags.string({ description: 'Show from; now where it is not named' })
  declare from?: string

  @flags.string({ description: 'Show until; for good where it is not named' })
  declare until?: string

  async run() {
    const { AnnounceMaintenance } = await import('#operations/console/actions/announce_maintenance')
    const startsAt = this.from ? new Date(this.from) : new Date()
    const endsAt = this.until ? new Date(this.until) : null
    if ([startsAt, endsAt].some((moment) => moment && Number.isNaN(moment.getTime()))) {
      this.logger.error('A moment is written like 2026-12-01T22:00:00Z')
      this.exitCode = 1
      return
    }
    await new AnnounceMaintenance().execute(
      { textEn: this.en, textRu: this.ru, startsAt, endsAt },
      commandLineActor()
    )
    this.logger.success('Every page shows it within 15 seconds')
  }
}
