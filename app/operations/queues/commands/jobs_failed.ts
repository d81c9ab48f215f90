import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { printJson } from '#operations/console/commands/run_as_operator'

const MOST = 100

export default class JobsFailed extends BaseCommand {
  static commandName = 'jobs:failed'
  static description = 'List jobs and deliveries of events that failed for good, newest first'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Of one job or listener' })
  declare name?: string

  @flags.string({ description: 'Of one workspace, by its address' })
  declare workspace?: string

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { listDeadLetters } = await import('#operations/queues/queries/list_dead_letters')
    const { letters, slugs, total } = await listDeadLetters(
      { name: this.name, workspace: this.workspace },
      MOST
    )
    if (this.json) return printJson({ letters, total })
    const table = this.ui.table()
    table.head(['Id', 'Name', 'Workspace', 'Attempts', 'Failed', 'Error'])
    for (const { id, name, tenantId, attempts, failedAt, error } of letters) {
      const workspace = slugs.get(tenantId) ?? `#${tenantId}`
      const when = failedAt.toISOString()
      table.row([id, name, workspace, String(attempts), when, error.split('\n')[0].slice(0, 80)])
    }
    table.render()
    this.logger.info(`${letters.length} of ${total}`)
  }
}
