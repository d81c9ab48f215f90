import type { HttpContext } from '@adonisjs/core/http'
import { isSecure } from '#config/app'

const NAME = 'patchbay_operator'

/**
 * The console's session cookie, which holds 32 random bytes known to the browser alone. It is
 * never sent along from another site. Over TLS its name keeps other hosts of the domain from
 * planting one, which asks for the path `/` (RFC 6265bis, section 4.1.3.2); without TLS it is
 * sent below /operator only.
 */
export class OperatorCookie {
  readonly name: string
  private readonly options

  constructor(secure: boolean) {
    this.name = secure ? `__Host-${NAME}` : NAME
    const path = secure ? '/' : '/operator'
    this.options = { path, domain: '', httpOnly: true, secure, sameSite: 'strict' } as const
  }

  read({ request }: HttpContext): string | null {
    const value: unknown = request.plainCookie(this.name, { encoded: false })
    return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : null
  }

  write({ response }: HttpContext, value: string) {
    response.plainCookie(this.name, value, { ...this.options, encode: false, maxAge: '8 hours' })
  }

  clear({ response }: HttpContext) {
    response.clearCookie(this.name, this.options)
  }
}

export const operatorCookie = new OperatorCookie(isSecure)
