import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Confirmation = () => import('#identity/accounts/controllers/confirmation_controller')
const ConfirmationLink = () => import('#identity/accounts/controllers/confirmation_link_controller')

router
  .group(() => {
    router.get('confirm', [Confirmation, 'show']).as('confirmation.show')
    router.post('confirm', [Confirmation, 'store']).as('confirmation.store')
    router.post('confirm/link', [ConfirmationLink, 'store']).as('confirmation_link.store')
  })
  .prefix('account')
  .as('account')
  .use(middleware.auth())
