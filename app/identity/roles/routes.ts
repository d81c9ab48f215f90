import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Roles = () => import('#identity/roles/controllers/roles_controller')

router
  .get('agent/settings/roles', [Roles, 'index'])
  .as('settings.roles.index')
  .use([middleware.auth(), middleware.staff()])
