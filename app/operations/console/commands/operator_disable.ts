import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class OperatorDisable extends BaseCommand {
  static commandName = 'operator:disable'
  static description = "Take somebody's access to the console, at once"
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Email of the operator' })
  declare email: string

  async run() {
    const { DisableOperator } = await import('#operations/console/actions/disable_operator')
    const { default: Operator } = await import('#operations/console/models/operator')
    await saying(this, async () => {
      const operator = await Operator.findBy('email', this.email.trim().toLowerCase())
      if (!operator) {
        this.logger.error(`There is no operator ${this.email}`)
        this.exitCode = 1
        return
      }
      await new DisableOperator().execute(operator.id, commandLineActor())
      this.logger.success(`${operator.email} is disabled`)
    })
  }
}
