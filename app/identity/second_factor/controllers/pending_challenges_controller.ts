import type { HttpContext } from '@adonisjs/core/http'
import SignInExpired from '#identity/second_factor/exceptions/sign_in_expired'
import { AskForPasskey } from '#identity/second_factor/passkeys/actions/ask_for_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { limitChallenges } from '#identity/second_factor/passkeys/challenge_limits'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { findPendingSignIn } from '#identity/second_factor/pending/pending_sign_ins'

/** Asks for a passkey as the second factor. */
export default class PendingChallengesController {
  async store(ctx: HttpContext) {
    await limitChallenges(ctx.request.ip())
    const pending = await findPendingSignIn(ctx)
    if (!pending) throw new SignInExpired()
    return new AskForPasskey().execute({
      purpose: 'second_factor',
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: pending.userId,
    })
  }
}
