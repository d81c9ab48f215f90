import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { printJson } from '#operations/console/commands/run_as_operator'

export default class OperatorList extends BaseCommand {
  static commandName = 'operator:list'
  static description = 'List who runs this installation'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { default: Operator } = await import('#operations/console/models/operator')
    const { operatorProps } = await import('#operations/console/transformers/console_props')
    const found = await Operator.query().orderBy('email')
    const operators = found.map(operatorProps)
    if (this.json) return printJson(operators)
    if (operators.length === 0) this.logger.info('Nobody yet: node ace operator:create')
    const table = this.ui.table()
    table.head(['Email', 'Name', 'State', 'Last sign-in'])
    for (const { email, name, isDisabled, isSetUp, lastSignedInAt } of operators) {
      const state = isDisabled ? 'disabled' : isSetUp ? 'ready' : 'not set up'
      table.row([email, name, state, lastSignedInAt ?? 'never'])
    }
    table.render()
  }
}
