import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class WorkspaceExport extends BaseCommand {
  static commandName = 'workspace:export'
  static description = 'Write everything of one workspace into an archive'
  static help = [
    'The format is open: docs/guides/export-format.md. Passwords, second factors, tokens and',
    'sessions stay behind.',
    '  node ace workspace:export acme --to acme.tar.gz',
  ]
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.string({ description: 'File to write; "<slug>-<day>.tar.gz" where none is named' })
  declare to?: string

  async run() {
    const { default: db } = await import('@adonisjs/lucid/services/db')
    const { TenantContext } = await import('#tenancy/tenant_context')
    const { ExportWorkspace } = await import('#workspaces/portability/actions/export_workspace')
    const tenant = await db.from('tenants').where('slug', this.slug).first()
    if (!tenant) {
      this.logger.error(`There is no workspace "${this.slug}"`)
      this.exitCode = 1
      return
    }
    const path = this.to ?? `${this.slug}-${new Date().toISOString().slice(0, 10)}.tar.gz`
    const manifest = await TenantContext.run(tenant.id, () =>
      new ExportWorkspace().execute({ path })
    )
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    this.logger.success(`${path}: ${rows} rows, ${manifest.files.count} files`)
    for (const file of manifest.files.missing) this.logger.warning(`missing in Drive: ${file}`)
  }
}
