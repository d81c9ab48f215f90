import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { tenantResolver } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { applyChanges } from '#workspaces/settings/actions/apply_changes'
import DomainRemoved from '#workspaces/domains/events/domain_removed'
import type WorkspaceDomain from '#workspaces/domains/models/workspace_domain'

/** Ends serving a host. Mails that led there lead to the workspace's subdomain again. */
export class RemoveDomain {
  async execute(domain: WorkspaceDomain, actor: User): Promise<void> {
    const { host } = domain
    const slug = await transaction(async (trx) => {
      const query = Tenant.query({ client: trx }).where('id', TenantContext.id())
      const tenant = await query.forUpdate().firstOrFail()
      if (tenant.primaryDomain === host) {
        await applyChanges(tenant, { primaryDomain: null }, actor.id, trx)
      }
      await domain.useTransaction(trx).delete()
      await record(new DomainRemoved({ actorId: actor.id, payload: { host } }), trx)
      return tenant.slug
    })
    tenantResolver.forget(slug)
    tenantResolver.forget(host)
  }
}
