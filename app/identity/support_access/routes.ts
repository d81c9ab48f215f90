import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Grants = () => import('#identity/support_access/controllers/support_grants_controller')
const Sessions = () => import('#identity/support_access/controllers/support_sessions_controller')

router
  .group(() => {
    router.get('support-access', [Grants, 'index']).as('index')
    router.post('support-access', [Grants, 'store']).as('store').use(middleware.recent())
    router
      .delete('support-access/:id', [Grants, 'destroy'])
      .as('destroy')
      .where('id', router.matchers.number())
  })
  .prefix('agent/settings')
  .as('settings.support_access')
  .use([middleware.auth(), middleware.staff()])

router
  .get('support-session/:token', [Sessions, 'show'])
  .as('support_session.show')
  .use(middleware.linkGuesses())
