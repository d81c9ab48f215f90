import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'

/** The workspace a job or listener runs in. */
export function findOwnTenant(): Promise<Tenant> {
  return Tenant.findOrFail(TenantContext.id())
}
