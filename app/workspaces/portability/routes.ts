import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const WorkspaceData = () => import('#workspaces/portability/controllers/workspace_data_controller')
const Exports = () => import('#workspaces/portability/controllers/exports_controller')

router
  .group(() => {
    router.get('/', [WorkspaceData, 'show']).as('show')
    router.post('exports', [Exports, 'store']).as('exports.store')
    router.get('exports/:key', [Exports, 'show']).as('exports.show')
  })
  .prefix('agent/settings/workspace-data')
  .as('settings.workspace_data')
  .use([middleware.auth(), middleware.staff()])
