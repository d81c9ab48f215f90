import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceDelete extends BaseCommand {
  static commandName = 'workspace:delete'
  static description = 'Have a workspace deleted after the waiting time, or keep it after all'
  static help = [
    '  node ace workspace:delete acme --confirm acme',
    '  node ace workspace:delete acme --keep',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.string({ description: 'The address once more, as nobody can take this back later' })
  declare confirm?: string

  @flags.boolean({ description: 'Take the decision back' })
  declare keep: boolean

  async run() {
    const { DeleteWorkspace, KeepWorkspace } =
      await import('#operations/console/actions/delete_workspace')
    await saying(this, async () => {
      if (this.keep) {
        await new KeepWorkspace().execute(this.slug, commandLineActor())
        this.logger.success(`${this.slug} is kept`)
        return
      }
      const dueAt = await new DeleteWorkspace().execute(
        this.slug,
        this.confirm ?? '',
        commandLineActor()
      )
      this.logger.success(`${this.slug} will be deleted on ${dueAt.toISODate()}`)
    })
  }
}
