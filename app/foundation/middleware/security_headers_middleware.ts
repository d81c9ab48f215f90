import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { cspFactory, frameGuardFactory, hstsFactory, noSniffFactory } from '@adonisjs/shield/guards'
import { securityHeaders } from '#config/shield'

const guards = [
  cspFactory(securityHeaders.csp),
  frameGuardFactory(securityHeaders.xFrame),
  hstsFactory(securityHeaders.hsts),
  noSniffFactory(securityHeaders.contentTypeSniffing),
]

/** What browsers may not do on our pages, because no page of ours asks for it. */
const PERMISSIONS = [
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ')

/**
 * Headers of every answer, also of those that come before anything is known about the request:
 * an unknown host, a broken form, an error. Shield would send them for known routes only.
 */
export default class SecurityHeadersMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    for (const guard of guards) guard(ctx)
    ctx.response.header('Referrer-Policy', 'same-origin')
    ctx.response.header('Permissions-Policy', PERMISSIONS)
    ctx.response.header('Cross-Origin-Opener-Policy', 'same-origin')
    return next()
  }
}
