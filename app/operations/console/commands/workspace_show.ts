import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { printJson, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceShow extends BaseCommand {
  static commandName = 'workspace:show'
  static description = 'Show one workspace: state, plan, limits and what of them is used'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.boolean({ description: 'For programs' })
  declare json: boolean

  async run() {
    const { findWorkspace } = await import('#operations/console/queries/find_workspace')
    await saying(this, async () => {
      const found = await findWorkspace(this.slug)
      if (this.json) return printJson(found)
      const table = this.ui.table()
      for (const [name, value] of Object.entries(found)) table.row([name, inWords(value)])
      table.render()
    })
  }
}

function inWords(value: unknown): string {
  if (value === null) return '–'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(({ name, email }) => `${name} <${email}>`).join(', ')
  return String(value)
}
