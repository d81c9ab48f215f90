import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The last step of a change of APP_KEY; docs/operations.md has them all. */
export default class RotateKeysCommand extends BaseCommand {
  static commandName = 'keys:rotate'
  static description = 'Encrypt again with APP_KEY what the keys in APP_PREVIOUS_KEYS encrypted'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { RotateKeys } = await import('#operations/keys/rotate_keys')
    const rotation = new RotateKeys(({ column, done }) =>
      this.logger.info(`${column}: ${done} encrypted again`)
    )
    const results = await rotation.execute()
    const unreadable = results.filter((result) => result.unreadable > 0)
    for (const result of unreadable) {
      this.logger.error(
        `${result.column}: ${result.unreadable} values open with none of the keys. ` +
          'Name the key they were encrypted with in APP_PREVIOUS_KEYS and run this again.'
      )
    }
    if (unreadable.length > 0) this.exitCode = 1
    else this.logger.success('Everything is encrypted with the present APP_KEY')
  }
}
