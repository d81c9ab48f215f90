import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, printJson, saying } from '#operations/console/commands/run_as_operator'

export default class OperatorCreate extends BaseCommand {
  static commandName = 'operator:create'
  static description = 'Make somebody an operator; prints the link to set up their sign-in'
  static help = [
    'The link works once, for 24 hours. For somebody who lost password and second factor,',
    '--renew makes a new one and ends their sessions.',
    '  node ace operator:create --email ann@example.com --name "Ann"',
  ]
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Email to sign in with', required: true })
  declare email: string

  @flags.string({ description: 'Name for the audit' })
  declare name?: string

  @flags.boolean({ description: 'A new start for an operator there is already' })
  declare renew: boolean

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { CreateOperator, RestartOperator } =
      await import('#operations/console/actions/create_operator')
    const { default: Operator } = await import('#operations/console/models/operator')
    const { operatorValidator } = await import('#operations/console/validators/console')
    await saying(this, async () => {
      const known = this.renew
        ? await Operator.findBy('email', this.email.trim().toLowerCase())
        : null
      if (this.renew && !known) return this.refuse(`There is no operator ${this.email}`)
      if (known) return this.hand(await new RestartOperator().execute(known, commandLineActor()))

      const name = this.name ?? this.email.split('@')[0]
      const [error, input] = await operatorValidator.tryValidate({ email: this.email, name })
      if (error) return this.refuse(error.messages[0].message)
      const { link } = await new CreateOperator().execute(input, commandLineActor())
      this.hand(link)
    })
  }

  private hand(link: string) {
    if (this.json) return printJson({ email: this.email, link })
    this.logger.success(`${this.email} chooses a password and sets up the second factor here:`)
    process.stdout.write(`\n  ${link}\n\n`)
    this.logger.info('The link works once, for 24 hours. Whoever has it becomes the operator.')
  }

  private refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
