import limiter from '@adonisjs/limiter/services/main'
import { errors } from '@adonisjs/limiter'
import { networkOf } from '#identity/sign_in_limits'
import { TenantContext } from '#tenancy/tenant_context'

/**
 * Keeps the form from being used to flood a workspace or somebody's mailbox: 20 guest
 * requests an hour from one network, 5 to one mail address.
 *
 * @throws E_TOO_MANY_REQUESTS
 */
export async function limitGuestRequests(ip: string, email: string): Promise<void> {
  const tenant = TenantContext.id()
  const limits = [
    { key: `guest_requests:${tenant}:network:${networkOf(ip)}`, requests: 20 },
    { key: `guest_requests:${tenant}:email:${email}`, requests: 5 },
  ]
  for (const { key, requests } of limits) {
    const response = await limiter.use({ requests, duration: '1 hour' }).increment(key)
    if (response.remaining < 0 || response.consumed > requests) {
      throw new errors.E_TOO_MANY_REQUESTS(response)
    }
  }
}
