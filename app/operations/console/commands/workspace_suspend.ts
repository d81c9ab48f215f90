import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceSuspend extends BaseCommand {
  static commandName = 'workspace:suspend'
  static description = 'Close a workspace for now; nothing is lost'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.string({ description: 'Why; kept in the audit', required: true })
  declare reason: string

  @flags.boolean({ description: 'Show the reason to visitors of the workspace' })
  declare showReason: boolean

  @flags.string({ description: 'Whom visitors may ask, such as an email address' })
  declare contact?: string

  async run() {
    const { SuspendWorkspace } = await import('#operations/console/actions/suspend_workspace')
    const { reason, contact } = this
    const suspension = { reason, contact, isReasonShown: this.showReason ?? false }
    await saying(this, async () => {
      await new SuspendWorkspace().execute(this.slug, suspension, commandLineActor())
      this.logger.success(`${this.slug} is suspended`)
    })
  }
}
