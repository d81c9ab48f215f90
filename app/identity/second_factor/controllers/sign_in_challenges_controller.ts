import type { HttpContext } from '@adonisjs/core/http'
import { AskForPasskey } from '#identity/second_factor/passkeys/actions/ask_for_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { limitChallenges } from '#identity/second_factor/passkeys/challenge_limits'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'

/** Asks whoever sits there for a passkey of this workspace: the passkey says whose it is. */
export default class SignInChallengesController {
  async store(ctx: HttpContext) {
    await limitChallenges(ctx.request.ip())
    return new AskForPasskey().execute({
      purpose: 'sign_in',
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: null,
    })
  }
}
