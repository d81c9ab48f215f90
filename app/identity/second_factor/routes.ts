import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PendingSignIn = () => import('#identity/second_factor/controllers/pending_sign_in_controller')
const PendingChallenges = () =>
  import('#identity/second_factor/controllers/pending_challenges_controller')
const PendingPasskeys = () =>
  import('#identity/second_factor/controllers/pending_passkeys_controller')
const SignInChallenges = () =>
  import('#identity/second_factor/controllers/sign_in_challenges_controller')
const SignInPasskeys = () =>
  import('#identity/second_factor/controllers/sign_in_passkeys_controller')
const SecondFactor = () => import('#identity/second_factor/controllers/second_factor_controller')
const TotpFactor = () => import('#identity/second_factor/controllers/totp_controller')
const RegistrationChallenges = () =>
  import('#identity/second_factor/controllers/registration_challenges_controller')
const Passkeys = () => import('#identity/second_factor/controllers/passkeys_controller')
const RecoveryCodes = () => import('#identity/second_factor/controllers/recovery_codes_controller')
const FreshCodes = () => import('#identity/second_factor/controllers/fresh_codes_controller')
const OwnReset = () => import('#identity/second_factor/controllers/own_reset_controller')
const FactorResets = () => import('#identity/second_factor/controllers/factor_resets_controller')
const ResetLinks = () => import('#identity/second_factor/controllers/reset_links_controller')
const ConsentLinks = () => import('#identity/second_factor/controllers/consent_links_controller')
const ConfirmationChallenges = () =>
  import('#identity/second_factor/controllers/confirmation_challenges_controller')
const ConfirmationPasskeys = () =>
  import('#identity/second_factor/controllers/confirmation_passkeys_controller')
const ConfirmationCodes = () =>
  import('#identity/second_factor/controllers/confirmation_codes_controller')

router
  .group(() => {
    router.get('second-factor', [PendingSignIn, 'show']).as('second_factor.show')
    router.post('second-factor', [PendingSignIn, 'store']).as('second_factor.store')
    router.delete('second-factor', [PendingSignIn, 'destroy']).as('second_factor.destroy')
    router
      .post('second-factor/challenges', [PendingChallenges, 'store'])
      .as('second_factor.challenges.store')
    router
      .post('second-factor/passkeys', [PendingPasskeys, 'store'])
      .as('second_factor.passkeys.store')
    router.post('challenges', [SignInChallenges, 'store']).as('session.challenges.store')
    router.post('passkeys', [SignInPasskeys, 'store']).as('session.passkeys.store')
  })
  .prefix('sign-in')
  .use(middleware.guest())

router
  .group(() => {
    router.get('/', [SecondFactor, 'show']).as('show')
    router.delete('reset', [OwnReset, 'destroy']).as('reset.destroy')
    router.delete('fresh-codes', [FreshCodes, 'destroy']).as('fresh_codes.destroy')
    router
      .group(() => {
        router.post('totp', [TotpFactor, 'store']).as('totp.store')
        router.put('totp', [TotpFactor, 'update']).as('totp.update')
        router.delete('totp', [TotpFactor, 'destroy']).as('totp.destroy')
        router.post('challenges', [RegistrationChallenges, 'store']).as('challenges.store')
        router.post('passkeys', [Passkeys, 'store']).as('passkeys.store')
        router.put('passkeys/:id', [Passkeys, 'update']).as('passkeys.update')
        router.delete('passkeys/:id', [Passkeys, 'destroy']).as('passkeys.destroy')
        router.post('recovery-codes', [RecoveryCodes, 'store']).as('recovery_codes.store')
      })
      .use(middleware.recent())
  })
  .prefix('account/security/second-factor')
  .as('account.second_factor')
  .where('id', router.matchers.number())
  .use(middleware.auth())

router
  .group(() => {
    router.post('challenges', [ConfirmationChallenges, 'store']).as('confirmation_challenges.store')
    router.post('passkeys', [ConfirmationPasskeys, 'store']).as('confirmation_passkeys.store')
    router.post('codes', [ConfirmationCodes, 'store']).as('confirmation_codes.store')
  })
  .prefix('account/confirm')
  .as('account')
  .use(middleware.auth())

router
  .group(() => {
    router.post('/', [FactorResets, 'store']).as('store').use(middleware.recent())
    router.delete('/', [FactorResets, 'destroy']).as('destroy')
  })
  .prefix('agent/settings/people/:id/factor-reset')
  .as('settings.people.factor_reset')
  .where('id', router.matchers.number())
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('factor-reset/:token', [ResetLinks, 'show']).as('factor_reset.show')
    router.post('factor-reset/:token', [ResetLinks, 'update']).as('factor_reset.update')
    router
      .get('factor-reset-consent/:token', [ConsentLinks, 'show'])
      .as('factor_reset_consent.show')
    router
      .post('factor-reset-consent/:token', [ConsentLinks, 'update'])
      .as('factor_reset_consent.update')
  })
  .prefix('links')
  .as('links')
  .use(middleware.linkGuesses())
