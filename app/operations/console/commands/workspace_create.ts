import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, printJson, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceCreate extends BaseCommand {
  static commandName = 'workspace:create'
  static description = 'Open a workspace; its owner is mailed a link'
  static help = [
    '  node ace workspace:create acme --name "Acme" --owner-name "Ann" --owner-email ann@acme.example',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.string({ description: 'The company', required: true })
  declare name: string

  @flags.string({ description: 'Who will own it', required: true })
  declare ownerName: string

  @flags.string({ description: 'Where the link goes', required: true })
  declare ownerEmail: string

  @flags.string({ description: 'en or ru', default: 'en' })
  declare locale: string

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { CreateWorkspace } = await import('#operations/console/actions/create_workspace')
    const { newWorkspaceValidator } = await import('#operations/console/validators/console')
    const [error, input] = await newWorkspaceValidator.tryValidate({
      slug: this.slug,
      name: this.name,
      locale: this.locale,
      ownerName: this.ownerName,
      ownerEmail: this.ownerEmail,
    })
    if (error) {
      for (const { message } of error.messages) this.logger.error(message)
      this.exitCode = 1
      return
    }
    await saying(this, async () => {
      const { workspaceUrl } = await import('#tenancy/installation')
      const tenant = await new CreateWorkspace().execute(input, commandLineActor())
      const url = workspaceUrl(tenant.slug)
      if (this.json) return printJson({ id: tenant.id, slug: tenant.slug, url })
      this.logger.success(`${url} is open; ${input.ownerEmail} is being mailed a link`)
    })
  }
}
