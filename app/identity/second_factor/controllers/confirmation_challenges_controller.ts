import type { HttpContext } from '@adonisjs/core/http'
import { AskForPasskey } from '#identity/second_factor/passkeys/actions/ask_for_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { limitChallenges } from '#identity/second_factor/passkeys/challenge_limits'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'

/** Asks a signed-in person for their passkey. */
export default class ConfirmationChallengesController {
  async store(ctx: HttpContext) {
    await limitChallenges(ctx.request.ip())
    return new AskForPasskey().execute({
      purpose: 'confirmation',
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: ctx.auth.getUserOrFail().id,
    })
  }
}
