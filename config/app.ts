import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'
import { trustedProxies } from '#operations/processes/trusted_proxies'

export const appKey = env.get('APP_KEY')

/** Address of the installation; workspaces live on its subdomains. */
export const appUrl = env.get('APP_URL')

/** Cookies are marked Secure as soon as the installation is served over TLS. */
export const isSecure = appUrl.startsWith('https:')

/**
 * Over TLS the prefix makes browsers refuse a cookie of that name that another host of the same
 * domain, another workspace's for one, tries to plant (RFC 6265bis, section 4.1.3.2).
 */
export const cookieName = (name: string) => (isSecure ? `__Host-${name}` : name)

export const http = defineConfig({
  generateRequestId: true,
  trustProxy: trustedProxies(env.get('TRUSTED_PROXIES')),
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: {
    domain: '',
    path: '/',
    maxAge: '30 days',
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
  },
})
