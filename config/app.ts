import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const appKey = env.get('APP_KEY')

/** Address of the installation; workspaces live on its subdomains. */
export const appUrl = env.get('APP_URL')

/** Cookies are marked Secure as soon as the installation is served over TLS. */
export const isSecure = appUrl.startsWith('https:')

export const http = defineConfig({
  generateRequestId: true,
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
