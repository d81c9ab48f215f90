import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { printJson } from '#operations/console/commands/run_as_operator'

const MOST = 100

export default class WorkspaceList extends BaseCommand {
  static commandName = 'workspace:list'
  static description = 'List workspaces, newest first, with what they use'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'What the address or the name begins with' })
  declare search?: string

  @flags.string({ description: 'active, suspended or deleting' })
  declare state?: string

  @flags.string({ description: 'Go on where an earlier list ended' })
  declare after?: string

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { listWorkspaces, workspaceStates } =
      await import('#operations/console/queries/list_workspaces')
    const state = workspaceStates.find((one) => one === this.state)
    if (this.state && !state) {
      this.logger.error(`--state is one of ${workspaceStates.join(', ')}`)
      this.exitCode = 1
      return
    }
    const page = await listWorkspaces({ search: this.search, state, after: this.after }, MOST)
    if (this.json) return printJson({ workspaces: page.rows, next: page.next })
    const table = this.ui.table()
    table.head(['Address', 'Name', 'State', 'Plan', 'People', 'Tickets', 'Storage, MB', 'Mails'])
    for (const row of page.rows) {
      table.row([
        row.slug,
        row.name,
        row.deletionDueAt ? 'deleting' : row.suspendedAt ? 'suspended' : 'active',
        row.plan,
        String(row.people),
        String(row.tickets),
        (row.storageBytes / 1_000_000).toFixed(1),
        String(row.mailsInMonth),
      ])
    }
    table.render()
    if (page.next) this.logger.info(`There are more: --after ${page.next}`)
  }
}
