import SupportGrant from '#identity/support_access/models/support_grant'
import { TenantContext } from '#tenancy/tenant_context'

/** What a workspace has agreed to at this moment: how long and as what, or nothing. */
export async function findConsent(tenantId: number) {
  const grant = await TenantContext.run(tenantId, () => SupportGrant.active().first())
  if (!grant) return null
  return { role: grant.role, reason: grant.reason, expiresAt: grant.expiresAt.toISO()! }
}
