import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Deletion = () => import('#workspaces/deletion/controllers/deletion_controller')

router
  .group(() => {
    router.post('/', [Deletion, 'store']).as('store').use(middleware.recent())
    router.delete('/', [Deletion, 'destroy']).as('destroy')
  })
  .prefix('agent/settings/workspace-data/deletion')
  .as('settings.workspace_data.deletion')
  .use([middleware.auth(), middleware.staff()])
