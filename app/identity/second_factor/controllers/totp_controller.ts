import type { HttpContext } from '@adonisjs/core/http'
import { showUntilKept } from '#identity/second_factor/fresh_codes'
import { ConfirmTotp } from '#identity/second_factor/totp/actions/confirm_totp'
import { RemoveTotp } from '#identity/second_factor/totp/actions/remove_totp'
import { StartTotp } from '#identity/second_factor/totp/actions/start_totp'
import { codeValidator } from '#identity/second_factor/validators/second_factor'
import { SignInLimits } from '#identity/sign_in_limits'

/** A person's authenticator app: set up, confirmed by a code, removed. */
export default class TotpController {
  async store({ auth, response }: HttpContext) {
    await new StartTotp().execute(auth.getUserOrFail())
    return response.redirect().toRoute('account.second_factor.show')
  }

  async update(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const user = ctx.auth.getUserOrFail()
    const limits = new SignInLimits(ctx.request.ip(), user.email, 'second_factor')
    await limits.take()
    const codes = await new ConfirmTotp().execute(user, code)
    await limits.giveBack()
    showUntilKept(ctx, codes)
    ctx.session.flash('success', ctx.i18n.t('identity.second_factor.totp_added'))
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }

  async destroy({ auth, response }: HttpContext) {
    await new RemoveTotp().execute(auth.getUserOrFail())
    return response.redirect().toRoute('account.second_factor.show')
  }
}
