import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class WorkspaceImport extends BaseCommand {
  static commandName = 'workspace:import'
  static description = 'Make a new workspace from an archive of workspace:export'
  static help = [
    'Its people sign in by a mailed link or choose a new password, as passwords are not exported.',
    '  node ace workspace:import acme.tar.gz --slug acme-2',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Archive to read' })
  declare file: string

  @flags.string({ description: 'Address of the new workspace, without the domain', required: true })
  declare slug: string

  @flags.string({ description: 'Its name, instead of the exported one' })
  declare name?: string

  async run() {
    const { ImportWorkspace } = await import('#workspaces/portability/actions/import_workspace')
    const { workspaceUrl } = await import('#tenancy/installation')
    const { Exception } = await import('@adonisjs/core/exceptions')
    try {
      const { file: path, slug, name } = this
      const { id } = await new ImportWorkspace().execute({ path, slug, name })
      this.logger.success(`Workspace ${id}: ${workspaceUrl(slug)}`)
    } catch (error) {
      if (!(error instanceof Exception)) throw error
      this.logger.error(error.message)
      this.exitCode = 1
    }
  }
}
