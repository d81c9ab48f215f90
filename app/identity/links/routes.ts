import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const SignIn = () => import('#identity/links/controllers/sign_in_link_controller')
const EmailChange = () => import('#identity/links/controllers/email_change_link_controller')
const PasswordReset = () => import('#identity/accounts/controllers/password_reset_controller')
const Confirmation = () => import('#identity/accounts/controllers/confirmation_link_controller')
const Verification = () => import('#identity/accounts/controllers/verification_controller')

/** What mailed links open: a GET only looks, as mail scanners open links too; a POST uses them. */
router
  .group(() => {
    router.get('sign-in/:token', [SignIn, 'show']).as('sign_in.show')
    router.post('sign-in/:token', [SignIn, 'store']).as('sign_in.store')
    router.get('sign-up/:token', [SignIn, 'show']).as('sign_up.show')
    router.post('sign-up/:token', [SignIn, 'store']).as('sign_up.store')
    router.get('password-reset/:token', [PasswordReset, 'show']).as('password_reset.show')
    router.post('password-reset/:token', [PasswordReset, 'update']).as('password_reset.update')
    router.get('confirmation/:token', [Confirmation, 'show']).as('confirmation.show')
    router.post('confirmation/:token', [Confirmation, 'update']).as('confirmation.update')
    router.get('email-verification/:token', [Verification, 'show']).as('email_verification.show')
    router
      .post('email-verification/:token', [Verification, 'update'])
      .as('email_verification.update')
    router.get('email-change-old/:token', [EmailChange, 'show']).as('email_change_old.show')
    router.post('email-change-old/:token', [EmailChange, 'update']).as('email_change_old.update')
    router.get('email-change-new/:token', [EmailChange, 'show']).as('email_change_new.show')
    router.post('email-change-new/:token', [EmailChange, 'update']).as('email_change_new.update')
  })
  .prefix('links')
  .as('links')
  .use(middleware.linkGuesses())
