import type { HttpContext } from '@adonisjs/core/http'
import { UsePasskey } from '#identity/second_factor/passkeys/actions/use_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { assertionOf } from '#identity/second_factor/passkeys/credentials'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { assertionValidator } from '#identity/second_factor/validators/second_factor'
import { completeSignIn } from '#identity/sessions/complete_sign_in'

/** Signing in with a passkey alone. */
export default class SignInPasskeysController {
  async store(ctx: HttpContext) {
    const { credential, remember } = await ctx.request.validateUsing(assertionValidator)
    const user = await new UsePasskey().execute({
      purpose: 'sign_in',
      credential: assertionOf(credential),
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: null,
    })
    return completeSignIn(ctx, user, { isRemembered: remember ?? false, method: 'passkey' })
  }
}
