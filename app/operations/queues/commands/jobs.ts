import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { printJson } from '#operations/console/commands/run_as_operator'

export default class Jobs extends BaseCommand {
  static commandName = 'jobs'
  static description = 'Show queues, the outbox, busy workspaces and scheduled tasks'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { busyWorkspaces, outboxStatus, queueStatus, taskStatus } =
      await import('#operations/queues/queries/queue_status')
    const [queues, outbox, busy, tasks] = await Promise.all([
      queueStatus(),
      outboxStatus(),
      busyWorkspaces(),
      taskStatus(),
    ])
    if (this.json) return printJson({ queues, outbox, busy, tasks })
    this.print(
      ['Queue', 'Waiting', 'Running', 'Delayed', 'Failed', 'Waits longest'],
      queues.map(({ name, waiting, active, delayed, failed, oldestWaiting }) => [
        name,
        ...[waiting, active, delayed, failed].map(String),
        sinceThen(oldestWaiting),
      ])
    )
    const { unrelayed, oldest, pending } = outbox
    this.print(
      ['Events not yet moved', 'The oldest', 'Deliveries under way'],
      [[String(unrelayed), sinceThen(oldest), String(pending)]]
    )
    if (busy.length > 0) {
      this.print(
        ['Workspace', 'Waiting'],
        busy.map(({ slug, waiting }) => [slug, String(waiting)])
      )
    }
    this.print(
      ['Task', 'Times (UTC)', 'Last run', 'Next run', 'Error'],
      tasks.map(({ name, pattern, last, nextAt }) => [
        name,
        pattern,
        last?.startedAt.toISOString() ?? '',
        nextAt?.toISOString() ?? '',
        last?.error ?? '',
      ])
    )
  }

  private print(head: string[], rows: string[][]) {
    const table = this.ui.table()
    table.head(head)
    for (const row of rows) table.row(row)
    table.render()
  }
}

function sinceThen(moment: Date | null): string {
  return moment ? `${Math.max(0, Math.round((Date.now() - moment.getTime()) / 1_000))} s` : '-'
}
