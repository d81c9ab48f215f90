import type { HttpContext } from '@adonisjs/core/http'
import { UsePasskey } from '#identity/second_factor/passkeys/actions/use_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { assertionOf } from '#identity/second_factor/passkeys/credentials'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { assertionValidator } from '#identity/second_factor/validators/second_factor'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { rememberConfirmation } from '#identity/sessions/recent_confirmation'

/** A signed-in person confirms by a passkey that it is them. */
export default class ConfirmationPasskeysController {
  async store(ctx: HttpContext) {
    const { credential } = await ctx.request.validateUsing(assertionValidator)
    const user = ctx.auth.getUserOrFail()
    await new UsePasskey().execute({
      purpose: 'confirmation',
      credential: assertionOf(credential),
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      userId: user.id,
    })
    rememberConfirmation(ctx)
    return ctx.response.redirect().toPath(pullIntendedUrl(ctx, user))
  }
}
