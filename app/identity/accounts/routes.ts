import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const SignInLink = () => import('#identity/accounts/controllers/sign_in_link_controller')
const Registration = () => import('#identity/accounts/controllers/registration_controller')
const PasswordReset = () => import('#identity/accounts/controllers/password_reset_controller')
const MailedLink = () => import('#identity/accounts/controllers/mailed_link_controller')
const Confirmation = () => import('#identity/accounts/controllers/confirmation_controller')
const ConfirmationLink = () => import('#identity/accounts/controllers/confirmation_link_controller')
const Profile = () => import('#identity/accounts/controllers/profile_controller')
const Avatar = () => import('#identity/accounts/controllers/avatar_controller')
const Security = () => import('#identity/accounts/controllers/security_controller')
const Password = () => import('#identity/accounts/controllers/password_controller')
const EmailChange = () => import('#identity/accounts/controllers/email_change_controller')
const Verification = () => import('#identity/accounts/controllers/verification_controller')
const Sessions = () => import('#identity/accounts/controllers/sessions_controller')

router.get('mailed', [MailedLink, 'show']).as('mailed_link.show')

router
  .group(() => {
    router.post('sign-in/link', [SignInLink, 'store']).as('sign_in_link.store')
    router.get('sign-up', [Registration, 'create']).as('registration.create')
    router.post('sign-up', [Registration, 'store']).as('registration.store')
  })
  .use(middleware.guest())

// For signed-in people as well: who forgot a password may still be signed in here.
router.get('password/reset', [PasswordReset, 'create']).as('password_reset.create')
router.post('password/reset', [PasswordReset, 'store']).as('password_reset.store')

router
  .group(() => {
    router.get('confirm', [Confirmation, 'show']).as('confirmation.show')
    router.post('confirm', [Confirmation, 'store']).as('confirmation.store')
    router.post('confirm/link', [ConfirmationLink, 'store']).as('confirmation_link.store')

    router.on('/').redirectToPath('/account/profile').as('show')
    router.get('profile', [Profile, 'show']).as('profile.show')
    router.put('profile', [Profile, 'update']).as('profile.update')
    router.post('avatar', [Avatar, 'store']).as('avatar.store')
    router.delete('avatar', [Avatar, 'destroy']).as('avatar.destroy')

    router.get('security', [Security, 'show']).as('security.show')
    router.put('password', [Password, 'update']).as('password.update')
    router.post('password', [Password, 'store']).as('password.store').use(middleware.recent())
    router
      .post('email/change', [EmailChange, 'store'])
      .as('email_change.store')
      .use(middleware.recent())
    router.delete('email/change', [EmailChange, 'destroy']).as('email_change.destroy')
    router.post('email/verification', [Verification, 'store']).as('verification.store')

    router.get('sessions', [Sessions, 'index']).as('sessions.index')
    router.delete('sessions', [Sessions, 'destroyOthers']).as('sessions.destroy_others')
    router.delete('sessions/:key', [Sessions, 'destroy']).as('sessions.destroy')
  })
  .prefix('account')
  .as('account')
  .use(middleware.auth())

router.get('avatars/:id/:hash', [Avatar, 'show']).as('avatars.show').use(middleware.auth())
