import type { HttpContext } from '@adonisjs/core/http'
import { OfferRegistration } from '#identity/second_factor/passkeys/actions/offer_registration'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { limitChallenges } from '#identity/second_factor/passkeys/challenge_limits'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { passkeyKindValidator } from '#identity/second_factor/validators/second_factor'

/** Tells the browser what kind of passkey to make. */
export default class RegistrationChallengesController {
  async store(ctx: HttpContext) {
    const { kind } = await ctx.request.validateUsing(passkeyKindValidator)
    await limitChallenges(ctx.request.ip())
    return new OfferRegistration().execute(ctx.auth.getUserOrFail(), {
      workspaceName: ctx.tenant.name,
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
      kind: kind ?? null,
    })
  }
}
