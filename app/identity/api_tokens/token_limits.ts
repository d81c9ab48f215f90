import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type ApiToken from '#identity/api_tokens/models/api_token'
import { networkOf } from '#identity/sign_in_limits'
import { TenantContext } from '#tenancy/tenant_context'

const perToken = { requests: 300, duration: '1 minute' } as const
const perNetwork = { requests: 60, duration: '15 minutes' } as const

/**
 * Counts a request against its token's allowance, an app's against that of the app, and says
 * what is left (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * @throws E_TOO_MANY_REQUESTS
 */
export async function takeFromAllowance({ response }: HttpContext, token: ApiToken) {
  const bearer = token.familyId === null ? `token:${token.id}` : `app:${token.familyId}`
  const key = `api:${TenantContext.id()}:${bearer}`
  const left = await limiter.use(perToken).increment(key)
  const remaining = Math.max(0, left.remaining)
  response.header('RateLimit-Policy', `"token";q=${perToken.requests};w=60`)
  response.header('RateLimit', `"token";r=${remaining};t=${left.availableIn}`)
  if (left.consumed > perToken.requests) throw new errors.E_TOO_MANY_REQUESTS(left)
}

/**
 * Counts a wrong token: 60 from one network in 15 minutes. Only wrong ones are counted and
 * only they are refused, so that nobody's good token stops working because of a neighbour.
 *
 * @throws E_TOO_MANY_REQUESTS
 */
export async function countWrongToken(ip: string) {
  const key = `api:${TenantContext.id()}:wrong:${networkOf(ip)}`
  const left = await limiter.use(perNetwork).increment(key)
  if (left.consumed > perNetwork.requests) throw new errors.E_TOO_MANY_REQUESTS(left)
}
