import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceReactivate extends BaseCommand {
  static commandName = 'workspace:reactivate'
  static description = 'Open a suspended workspace again; its jobs go on'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  async run() {
    const { ReactivateWorkspace } = await import('#operations/console/actions/suspend_workspace')
    await saying(this, async () => {
      await new ReactivateWorkspace().execute(this.slug, commandLineActor())
      this.logger.success(`${this.slug} is open`)
    })
  }
}
