/*
|--------------------------------------------------------------------------
| HTTP kernel
|--------------------------------------------------------------------------
|
| Server middleware see every request, also those without a route; router
| middleware only those of a registered route, in the order given here.
|
*/

import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#foundation/exceptions/handler'))

server.use([
  () => import('#foundation/middleware/security_headers_middleware'),
  () => import('#foundation/middleware/container_bindings_middleware'),
  () => import('#foundation/middleware/assets_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#identity/middleware/inertia_middleware'),
])

router.use([
  () => import('#foundation/middleware/no_store_middleware'),
  () => import('#identity/api_tokens/middleware/api_middleware'),
  () => import('#tenancy/middleware/resolve_tenant_middleware'),
  () => import('@adonisjs/session/session_middleware'),
  () => import('#identity/middleware/outdated_pages_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#identity/middleware/silent_auth_middleware'),
  // From here on errors are told in the language of who asks.
  () => import('#identity/middleware/detect_locale_middleware'),
  () => import('#channels/email/quarantine/middleware/waiting_mails_middleware'),
  () => import('#notifications/middleware/unread_middleware'),
  () => import('#workspaces/deletion/middleware/closing_middleware'),
  () => import('#identity/support_access/support_session_middleware'),
  () => import('#identity/second_factor/middleware/enrolment_middleware'),
  () => import('#foundation/middleware/body_middleware'),
  () => import('#foundation/middleware/uploads_middleware'),
  () => import('#foundation/middleware/shield_middleware'),
  () => import('#identity/middleware/initialize_bouncer_middleware'),
])

export const middleware = router.named({
  scope: () => import('#identity/api_tokens/middleware/scope_middleware'),
  auth: () => import('#identity/middleware/auth_middleware'),
  guest: () => import('#identity/middleware/guest_middleware'),
  linkGuesses: () => import('#identity/links/middleware/link_guesses_middleware'),
  recent: () => import('#identity/middleware/recent_middleware'),
  staff: () => import('#identity/middleware/staff_middleware'),
})
