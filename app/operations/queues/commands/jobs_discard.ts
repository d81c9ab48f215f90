import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class JobsDiscard extends BaseCommand {
  static commandName = 'jobs:discard'
  static description = 'Give up what failed for good: one by its id, or all'
  static help = [
    '  node ace jobs:discard 12.ticket-mail-77',
    '  node ace jobs:discard --all --workspace acme --yes',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'As jobs:failed shows it', required: false })
  declare id?: string

  @flags.boolean({ description: 'Everything, or what the other options say' })
  declare all: boolean

  @flags.string({ description: 'Of one workspace, by its address' })
  declare workspace?: string

  @flags.string({ description: 'Of one job or listener' })
  declare name?: string

  @flags.boolean({ description: 'Do not ask' })
  declare yes: boolean

  async run() {
    if (Boolean(this.id) === Boolean(this.all)) {
      this.logger.error('Give an id, or --all')
      this.exitCode = 1
      return
    }
    const question = 'It will not be tried again, and nobody is told. Go on?'
    if (!this.yes && !(await this.prompt.confirm(question))) return
    const { DiscardDeadLetters } = await import('#operations/queues/actions/act_on_dead_letters')
    const chosen = this.id ? { ids: [this.id] } : { name: this.name, workspace: this.workspace }
    await saying(this, async () => {
      const count = await new DiscardDeadLetters().execute(chosen, commandLineActor())
      this.logger.success(`${count} discarded`)
      if (this.id && count === 0) this.exitCode = 1
    })
  }
}
