import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#identity/sign_in_limits'
import { TenantContext } from '#tenancy/tenant_context'

/** Each leaves a row for minutes, and a page of sign-in asks once. */
const perNetwork = { requests: 100, duration: '5 minutes' }

/** @throws E_TOO_MANY_REQUESTS */
export async function limitChallenges(ip: string): Promise<void> {
  const key = `passkey_challenges:${TenantContext.id()}:network:${networkOf(ip)}`
  await limiter.use(perNetwork).consume(key)
}
