import { cookieName, isSecure } from '#config/app'
import { defineConfig } from '@adonisjs/session'
import { SessionStore } from '#identity/sessions/session_store'

/**
 * The cookies' age is the longest a session may live; how long one does, the store decides.
 * No domain is set, so that a browser shows them to the workspace's own host only.
 */
const sessionConfig = defineConfig({
  enabled: true,
  cookieName: cookieName('patchbay_session'),
  clearWithBrowser: false,
  age: '30 days',
  cookie: {
    path: '/',
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
  },
  store: 'workspace',
  stores: {
    workspace: (ctx, config) => new SessionStore(ctx, config),
  },
})

export default sessionConfig
