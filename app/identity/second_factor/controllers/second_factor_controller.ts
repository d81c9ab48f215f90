import { renderSVG } from 'uqr'
import type { HttpContext } from '@adonisjs/core/http'
import { demandsFactor, factorsOf } from '#identity/second_factor/factors'
import { freshCodes } from '#identity/second_factor/fresh_codes'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { findOpenReset } from '#identity/second_factor/resets/queries'
import { Totp } from '#identity/second_factor/totp/totp'
import FactorResetTransformer from '#identity/second_factor/transformers/factor_reset_transformer'
import PasskeyTransformer from '#identity/second_factor/transformers/passkey_transformer'
import { keepIntendedUrl } from '#identity/sessions/intended_url'
import { wasConfirmedRecently } from '#identity/sessions/recent_confirmation'

/**
 * Everything a person proves themselves with beside their password, on one page. Recovery codes
 * on it are for nobody who merely found the browser open.
 */
export default class SecondFactorController {
  async show(ctx: HttpContext) {
    const user = ctx.auth.getUserOrFail()
    const unkept = await freshCodes(ctx)
    if (unkept && !wasConfirmedRecently(ctx)) {
      keepIntendedUrl(ctx)
      return ctx.response.redirect().toRoute('account.confirmation.show')
    }
    const { hasTotp, passkeys, recoveryCodesLeft } = await factorsOf(user.id)
    const isDemanded = await demandsFactor(user)
    const reset = await findOpenReset(user.id)
    const props = {
      hasTotp,
      newTotp: await this.newTotp(ctx),
      passkeys: PasskeyTransformer.transform(passkeys),
      host: relyingPartyOf(ctx).id,
      recoveryCodesLeft,
      freshCodes: unkept,
      isDemanded,
      reset: reset ? FactorResetTransformer.transform(reset) : null,
      continueTo: ctx.session.getIntendedUrl() ?? (user.isStaff ? '/agent/tickets' : '/'),
    }
    if (isDemanded && !user.secondFactorAt) {
      return ctx.inertia.render('auth/second_factor_setup', props)
    }
    return ctx.inertia.render('account/second_factor', props)
  }

  /** The secret of an app that is being set up, as picture and as text. */
  private async newTotp({ auth, tenant }: HttpContext) {
    const user = auth.getUserOrFail()
    const factor = await TotpFactor.query()
      .where('user_id', user.id)
      .whereNull('confirmed_at')
      .first()
    if (!factor) return null
    const secret = factor.openSecret()
    const address = Totp.address(secret, { issuer: tenant.name, account: user.email })
    return { secret, address, picture: renderSVG(address, { border: 2, ecc: 'M' }) }
  }
}
