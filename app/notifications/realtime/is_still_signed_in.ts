import type { StreamOwner } from '#foundation/realtime/open_streams'
import User from '#identity/models/user'
import { sessionRows } from '#identity/sessions/session_rows'
import { TenantContext } from '#tenancy/tenant_context'

/** Streams outlive the request that was authorised, so that is asked again from time to time. */
export function isStillSignedIn({ tenantId, userId, sessionId }: StreamOwner): Promise<boolean> {
  return TenantContext.run(tenantId, async () => {
    const session = await sessionRows.find(sessionId)
    if (!session) return false
    const user = await User.find(userId)
    return user !== null && !user.isDisabled
  })
}
