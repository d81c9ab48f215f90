import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const General = () => import('#workspaces/settings/controllers/general_controller')
const Brand = () => import('#workspaces/settings/controllers/brand_controller')
const Logo = () => import('#workspaces/settings/controllers/logo_controller')
const Access = () => import('#workspaces/settings/controllers/access_controller')

router
  .group(() => {
    router.get('general', [General, 'show']).as('general.show')
    router.put('general', [General, 'update']).as('general.update')
    router.get('brand', [Brand, 'show']).as('brand.show')
    router.put('brand', [Brand, 'update']).as('brand.update')
    router.post('brand/logo', [Logo, 'store']).as('logo.store')
    router.delete('brand/logo', [Logo, 'destroy']).as('logo.destroy')
    router.get('access', [Access, 'show']).as('access.show')
    router.put('access', [Access, 'update']).as('access.update').use(middleware.recent())
  })
  .prefix('agent/settings')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])

router.get('brand/logo/:hash', [Logo, 'show']).as('logo.show')
