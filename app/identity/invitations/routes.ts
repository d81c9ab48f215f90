import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Invitations = () => import('#identity/invitations/controllers/invitations_controller')
const Lists = () => import('#identity/invitations/controllers/invitation_lists_controller')
const Mails = () => import('#identity/invitations/controllers/invitation_mails_controller')
const Acceptances = () => import('#identity/invitations/controllers/acceptances_controller')

router
  .group(() => {
    router.get('/', [Invitations, 'index']).as('index')
    router.post('/', [Invitations, 'store']).as('store')
    router.get('list', [Lists, 'create']).as('list.create')
    // One address for all three, so that it can be reloaded whatever it shows.
    router.put('list', [Lists, 'preview']).as('list.preview')
    router.post('list', [Lists, 'store']).as('list.store')
    router.post(':id/mails', [Mails, 'store']).as('mails.store')
    router.delete(':id', [Invitations, 'destroy']).as('destroy')
  })
  .prefix('agent/settings/invitations')
  .as('settings.invitations')
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('/', [Acceptances, 'show']).as('show')
    router.post('/', [Acceptances, 'store']).as('store')
  })
  .prefix('links/invitation/:token')
  .as('links.invitation')
  .use(middleware.linkGuesses())
