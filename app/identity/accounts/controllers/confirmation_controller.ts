import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmPassword } from '#identity/accounts/actions/confirm_password'
import { confirmationValidator } from '#identity/accounts/validators/confirmation'
import { factorsOf } from '#identity/second_factor/factors'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { rememberConfirmation } from '#identity/sessions/recent_confirmation'

/** Asks a signed-in person once more who they are, before something that matters. */
@inject()
export default class ConfirmationController {
  constructor(protected confirmPassword: ConfirmPassword) {}

  async show(ctx: HttpContext) {
    const { auth, inertia, session } = ctx
    const user = auth.getUserOrFail()
    const { hasTotp, passkeys, recoveryCodesLeft } = await factorsOf(user.id)
    const { id } = relyingPartyOf(ctx)
    return inertia.render('account/confirm', {
      email: user.email,
      hasPassword: user.password !== null,
      hasCodes: hasTotp || recoveryCodesLeft > 0,
      hasPasskeys: passkeys.some(({ rpId }) => rpId === id),
      /** A mailbox that is open beside a session would talk around the second factor. */
      mayUseLink: user.secondFactorAt === null,
      isLinkSent: session.flashMessages.get('isLinkSent') === true,
    })
  }

  async store(ctx: HttpContext) {
    const { password } = await ctx.request.validateUsing(confirmationValidator)
    const user = ctx.auth.getUserOrFail()
    await this.confirmPassword.execute(user, { password, ip: ctx.request.ip() })
    rememberConfirmation(ctx)
    return ctx.response.redirect().toPath(pullIntendedUrl(ctx, user))
  }
}
