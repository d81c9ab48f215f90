import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import { WorkspaceExportSchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

export type ExportState = 'waiting' | 'running' | 'finished' | 'failed' | 'expired'

/** How long an archive can be downloaded, in days; then it is deleted. */
export const EXPORT_KEPT_FOR = 7

/** One export of the workspace: who asked for it and what became of it. */
export default class WorkspaceExport extends compose(WorkspaceExportSchema, TenantScoped) {
  @column()
  declare state: ExportState

  @belongsTo(() => User, { foreignKey: 'requestedBy' })
  declare requester: BelongsTo<typeof User>

  get isDownloadable() {
    return this.state === 'finished' && this.expiresAt! > DateTime.now()
  }
}
