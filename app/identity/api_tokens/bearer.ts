import type { HttpContext } from '@adonisjs/core/http'

type Asked = Pick<HttpContext, 'request'>

/** Whether a program asks: such requests are always answered in JSON. */
export function isApiRequest({ request }: Asked): boolean {
  return request.url().startsWith('/api/')
}

export function hasCredentials({ request }: Asked): boolean {
  return request.header('authorization') !== undefined
}

/**
 * Whether cookies count for nothing: the request brings a token, or asks for one. Such a
 * request uses no session and sets none, so that there is nothing to forge across sites.
 */
export function isSessionless(ctx: Asked): boolean {
  if (!isApiRequest(ctx)) return false
  return hasCredentials(ctx) || /^\/api\/(v1\/auth\/|incoming-mails$)/.test(ctx.request.url())
}

type Refusal = { error: 'invalid_token' } | { error: 'insufficient_scope'; scope: string }

/** Says how to get in, as RFC 6750 (section 3) asks. */
export function challenge({ response, tenant }: HttpContext, refusal?: Refusal) {
  const words = Object.entries({ realm: tenant.slug, ...refusal })
  const parameters = words.map(([name, value]) => `${name}="${value}"`).join(', ')
  response.header('WWW-Authenticate', `Bearer ${parameters}`)
}
