import drive from '@adonisjs/drive/services/main'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'

/** Deletes archives whose time is over; files first, so that a next run finishes a broken off one. */
export class ExpireExports {
  async execute(): Promise<void> {
    const due = await systemDatabase()
      .from('workspace_exports')
      .select('id', 'tenant_id')
      .where('state', 'finished')
      .where('expires_at', '<=', new Date())
    for (const { id, tenant_id: tenantId } of due) {
      await TenantContext.run(tenantId, () => this.expire(id))
    }
  }

  private async expire(id: number) {
    const expired = await WorkspaceExport.findOrFail(id)
    if (expired.storageKey) await drive.use().delete(expired.storageKey)
    await expired.merge({ state: 'expired', storageKey: null }).save()
  }
}
