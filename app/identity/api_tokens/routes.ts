import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Tokens = () => import('#identity/api_tokens/controllers/tokens_controller')
const Apps = () => import('#identity/api_tokens/controllers/apps_controller')
const WorkspaceTokens = () =>
  import('#identity/api_tokens/controllers/settings/workspace_tokens_controller')
const WorkspaceApps = () =>
  import('#identity/api_tokens/controllers/settings/workspace_apps_controller')
const TokenRules = () => import('#identity/api_tokens/controllers/settings/token_rules_controller')
const AppSessions = () => import('#identity/api_tokens/controllers/api/app_sessions_controller')
const RefreshedTokens = () =>
  import('#identity/api_tokens/controllers/api/refreshed_tokens_controller')
const Me = () => import('#identity/api_tokens/controllers/api/me_controller')
const Description = () => import('#identity/api_tokens/controllers/api/description_controller')

router
  .group(() => {
    router.get('tokens', [Tokens, 'index']).as('tokens.index')
    router
      .group(() => {
        router.get('tokens/create', [Tokens, 'create']).as('tokens.create')
        router.post('tokens', [Tokens, 'store']).as('tokens.store')
      })
      .use(middleware.recent())
    router.delete('tokens/:id', [Tokens, 'destroy']).as('tokens.destroy')
  })
  .prefix('account')
  .as('account')
  .use([middleware.auth(), middleware.staff()])

router
  .delete('account/apps/:id', [Apps, 'destroy'])
  .as('account.apps.destroy')
  .use(middleware.auth())

router
  .group(() => {
    router.get('tokens', [WorkspaceTokens, 'index']).as('tokens.index')
    router.put('tokens/rules', [TokenRules, 'update']).as('token_rules.update')
    router.delete('tokens/:id', [WorkspaceTokens, 'destroy']).as('tokens.destroy')
    router.delete('apps/:id', [WorkspaceApps, 'destroy']).as('apps.destroy')
  })
  .prefix('agent/settings')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('openapi.json', [Description, 'show']).as('description.show')
    router.post('auth/login', [AppSessions, 'store']).as('app_sessions.store')
    router.post('auth/refresh', [RefreshedTokens, 'store']).as('refreshed_tokens.store')
    router.post('auth/logout', [AppSessions, 'destroy']).as('app_sessions.destroy')
    router
      .get('me', [Me, 'show'])
      .as('me.show')
      .use(middleware.scope({ scope: 'me:read' }))
  })
  .prefix('api/v1')
  .as('api')
