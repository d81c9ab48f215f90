import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Confirmation = () => import('#identity/accounts/controllers/confirmation_link_controller')

/** What mailed links open: a GET only looks, as mail scanners open links too; a POST uses them. */
router
  .group(() => {
    router.get('confirmation/:token', [Confirmation, 'show']).as('confirmation.show')
    router.post('confirmation/:token', [Confirmation, 'update']).as('confirmation.update')
  })
  .prefix('links')
  .as('links')
  .use(middleware.linkGuesses())
