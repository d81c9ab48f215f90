import { defineConfig } from '@adonisjs/auth'
import { workspaceTokenGuard } from '#identity/api_tokens/token_guard'
import { workspaceSessionGuard } from '#identity/sessions/session_guard'
import type { InferAuthenticators, InferAuthEvents, Authenticators } from '@adonisjs/auth/types'

const authConfig = defineConfig({
  default: 'web',
  guards: {
    web: workspaceSessionGuard(),
    api: workspaceTokenGuard(),
  },
})

export default authConfig

declare module '@adonisjs/auth/types' {
  export interface Authenticators extends InferAuthenticators<typeof authConfig> {}
}
declare module '@adonisjs/core/types' {
  interface EventsList extends InferAuthEvents<Authenticators> {}
}
