import type { Locale } from '#config/i18n'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { tenantResolver } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { applyChanges } from '#workspaces/settings/actions/apply_changes'

export interface WorkspaceChanges {
  name?: string
  locale?: Locale
  languages?: Locale[]
  timeZone?: string
  accentColor?: string
  logoKey?: string | null
  primaryDomain?: string | null
}

/** Changes what every page of the workspace shows; other processes follow within seconds. */
export class ChangeWorkspace {
  async execute(changes: WorkspaceChanges, actor: User): Promise<void> {
    const slug = await transaction(async (trx) => {
      const query = Tenant.query({ client: trx }).where('id', TenantContext.id())
      const tenant = await query.forUpdate().firstOrFail()
      await applyChanges(tenant, { ...changes }, actor.id, trx)
      return tenant.slug
    })
    tenantResolver.forget(slug)
  }
}
