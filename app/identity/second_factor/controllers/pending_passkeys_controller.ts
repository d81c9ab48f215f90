import type { HttpContext } from '@adonisjs/core/http'
import { UsePasskey } from '#identity/second_factor/passkeys/actions/use_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { assertionOf } from '#identity/second_factor/passkeys/credentials'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { finishSignIn, startOver } from '#identity/second_factor/pending/finish_sign_in'
import { findPendingSignIn, takeTry } from '#identity/second_factor/pending/pending_sign_ins'
import { assertionValidator } from '#identity/second_factor/validators/second_factor'

/** Takes a passkey as the second factor. */
export default class PendingPasskeysController {
  async store(ctx: HttpContext) {
    const { credential } = await ctx.request.validateUsing(assertionValidator)
    const pending = await findPendingSignIn(ctx)
    if (!pending || !(await takeTry(pending))) return startOver(ctx)
    await new UsePasskey().execute({
      purpose: 'second_factor',
      credential: assertionOf(credential),
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: pending.userId,
    })
    return finishSignIn(ctx, pending)
  }
}
