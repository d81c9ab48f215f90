import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class JobsRetry extends BaseCommand {
  static commandName = 'jobs:retry'
  static description = 'Run what failed for good again: one by its id, or all'
  static help = [
    '  node ace jobs:retry 12.ticket-mail-77',
    '  node ace jobs:retry --all --workspace acme --name email.send_customer_mail',
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

  async run() {
    if (Boolean(this.id) === Boolean(this.all)) {
      this.logger.error('Give an id, or --all')
      this.exitCode = 1
      return
    }
    const { RetryDeadLetters } = await import('#operations/queues/actions/act_on_dead_letters')
    const chosen = this.id ? { ids: [this.id] } : { name: this.name, workspace: this.workspace }
    await saying(this, async () => {
      const count = await new RetryDeadLetters().execute(chosen, commandLineActor())
      this.logger.success(`${count} tried again`)
      if (this.id && count === 0) this.exitCode = 1
    })
  }
}
