import type { StreamOwner } from '#foundation/realtime/open_streams'
import { sessionRows } from '#identity/sessions/session_rows'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'

/**
 * Streams outlive the request that was authorised, so that is asked again from time to time.
 * With another role a person is let into channels anew, by a new stream.
 */
export function isStillSignedIn(owner: StreamOwner): Promise<boolean> {
  const { tenantId, userId, sessionId, role } = owner
  return TenantContext.run(tenantId, async () => {
    const session = await sessionRows.find(sessionId)
    if (!session || session.user.id !== userId || session.user.isDisabled) return false
    if (session.user.role !== role) return false
    const tenant = await Tenant.find(tenantId)
    return tenant !== null && tenant.suspendedAt === null
  })
}
