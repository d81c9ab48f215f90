import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangePassword } from '#identity/accounts/actions/change_password'
import { ConfirmPassword } from '#identity/accounts/actions/confirm_password'
import PasswordExists from '#identity/accounts/exceptions/password_exists'
import {
  firstPasswordValidator,
  passwordChangeValidator,
} from '#identity/accounts/validators/password'

/** The password of who is signed in. */
@inject()
export default class PasswordController {
  constructor(
    protected changePassword: ChangePassword,
    protected confirmPassword: ConfirmPassword
  ) {}

  /** The first one, for people who have come in by links so far. */
  async store(ctx: HttpContext) {
    const { newPassword } = await ctx.request.validateUsing(firstPasswordValidator)
    if (ctx.auth.getUserOrFail().password !== null) throw new PasswordExists()
    return this.change(ctx, newPassword)
  }

  async update(ctx: HttpContext) {
    const { request, auth } = ctx
    const { password, newPassword } = await request.validateUsing(passwordChangeValidator)
    await this.confirmPassword.execute(auth.getUserOrFail(), { password, ip: request.ip() })
    return this.change(ctx, newPassword)
  }

  private async change(
    { auth, sessionKey, session, i18n, response }: HttpContext,
    password: string
  ) {
    await this.changePassword.execute(auth.getUserOrFail(), { password, sessionKey })
    session.flash('success', i18n.t('identity.password.changed'))
    return response.redirect().toRoute('account.security.show')
  }
}
