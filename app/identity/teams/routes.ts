import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Teams = () => import('#identity/teams/controllers/teams_controller')
const Members = () => import('#identity/teams/controllers/team_members_controller')

router
  .group(() => {
    router.get('/', [Teams, 'index']).as('index')
    router.post('/', [Teams, 'store']).as('store')
    router.patch(':id', [Teams, 'update']).as('update')
    router.delete(':id', [Teams, 'destroy']).as('destroy')
    router.post(':id/members', [Members, 'store']).as('members.store')
    router.delete(':id/members/:userId', [Members, 'destroy']).as('members.destroy')
  })
  .prefix('agent/settings/teams')
  .as('settings.teams')
  .use([middleware.auth(), middleware.staff()])
