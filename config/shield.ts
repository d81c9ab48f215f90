import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { isSecure } from '#config/app'
import { isSessionless } from '#identity/api_tokens/bearer'
import { defineConfig } from '@adonisjs/shield'

/** Vite's own server takes part while developing only. */
const viteDev = app.inProduction ? [] : ['@viteDevUrl']
const viteHmr = app.inProduction ? [] : ['@viteHmrUrl', '@viteDevUrl']

/** What the middleware for security headers sends with every answer. */
export const securityHeaders = {
  csp: {
    enabled: true,
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`, '@nonce', ...viteDev],
      styleSrc: [`'self'`, `'unsafe-inline'`, ...viteDev],
      fontSrc: [`'self'`, 'data:', ...viteDev],
      imgSrc: [`'self'`, 'data:', 'blob:'],
      connectSrc: [`'self'`, ...viteHmr],
      frameSrc: [`'self'`, 'blob:'],
      objectSrc: [`'none'`],
      baseUri: [`'self'`],
      formAction: [`'self'`],
      frameAncestors: [`'self'`],
    },
    reportOnly: false,
  },
  xFrame: { enabled: true, action: 'SAMEORIGIN' as const },
  hsts: { enabled: isSecure, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
}

/** Shield itself guards forms only: it runs for known routes, and headers belong to all answers. */
const shieldConfig = defineConfig({
  csp: { enabled: false },
  csrf: {
    enabled: true,
    /** What uses no cookie cannot be forged by another site. */
    exceptRoutes: (ctx) => isSessionless(ctx) || isUnsubscribe(ctx),
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})

/** A mail program's own button (RFC 8058, section 3.1): the token in the address is the right. */
function isUnsubscribe({ request }: Pick<HttpContext, 'request'>) {
  return request.url().startsWith('/notifications/unsubscribe/')
}

export default shieldConfig
