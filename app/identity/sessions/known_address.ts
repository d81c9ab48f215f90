import { cookieName } from '#config/app'
import type { HttpContext } from '@adonisjs/core/http'

const COOKIE = cookieName('patchbay_address')

/**
 * Lets this browser remember who signed in last or asked for a link, so that somebody whose
 * session has ended finds their address filled in. Signing out forgets it.
 */
export function rememberAddress({ response }: HttpContext, email: string) {
  response.encryptedCookie(COOKIE, email, { maxAge: '90 days' })
}

export function forgetAddress({ response }: HttpContext) {
  response.clearCookie(COOKIE)
}

export function knownAddress({ request }: HttpContext): string {
  const email: unknown = request.encryptedCookie(COOKIE)
  return typeof email === 'string' ? email : ''
}
