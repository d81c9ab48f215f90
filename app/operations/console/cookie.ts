import type { HttpContext } from '@adonisjs/core/http'
import { isSecure } from '#config/app'

/** Sent below /operator of the installation's own host only, and never along from another site. */
const COOKIE = 'patchbay_operator'
const options = { path: '/operator', httpOnly: true, secure: isSecure, sameSite: 'strict' } as const

/** The console's session cookie. Its value is 32 random bytes, known to the browser alone. */
export const operatorCookie = {
  name: COOKIE,

  read({ request }: HttpContext): string | null {
    const value: unknown = request.plainCookie(COOKIE, { encoded: false })
    return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : null
  },

  write({ response }: HttpContext, value: string) {
    response.plainCookie(COOKIE, value, { ...options, encode: false, maxAge: '8 hours' })
  },

  clear({ response }: HttpContext) {
    response.clearCookie(COOKIE, options)
  },
}
