import { isSecure } from '#config/app'
import { defineConfig } from '@adonisjs/shield'

const shieldConfig = defineConfig({
  csp: {
    enabled: true,
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`, '@nonce', '@viteDevUrl'],
      styleSrc: [`'self'`, `'unsafe-inline'`, '@viteDevUrl'],
      fontSrc: [`'self'`, 'data:', '@viteDevUrl'],
      imgSrc: [`'self'`, 'data:', 'blob:'],
      connectSrc: [`'self'`, '@viteHmrUrl', '@viteDevUrl'],
      frameSrc: [`'self'`, 'blob:'],
      objectSrc: [`'none'`],
      baseUri: [`'self'`],
      formAction: [`'self'`],
      frameAncestors: [`'self'`],
    },
    reportOnly: false,
  },
  csrf: {
    enabled: true,
    exceptRoutes: [],
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: true, action: 'SAMEORIGIN' },
  hsts: { enabled: isSecure, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
})

export default shieldConfig
