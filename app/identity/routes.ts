import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { installationDomain } from '#tenancy/installation'

const Session = () => import('#identity/controllers/session_controller')
const Preferences = () => import('#identity/controllers/preferences_controller')

router.get('sign-in', [Session, 'create']).as('session.create').use(middleware.guest())
router.post('sign-in', [Session, 'store']).as('session.store').use(middleware.guest())
router.post('sign-out', [Session, 'destroy']).as('session.destroy')
router.put('preferences', [Preferences, 'update']).as('preferences.update')

router
  .put('preferences', [Preferences, 'update'])
  .domain(installationDomain)
  .as('installation.preferences.update')
