import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ownerOfReset, ResetPassword } from '#identity/accounts/actions/reset_password'
import { linkRequestValidator } from '#identity/accounts/validators/link_request'
import { newPasswordValidator } from '#identity/accounts/validators/password'
import { RequestLink } from '#identity/links/actions/request_link'
import { findLink } from '#identity/links/actions/use_link'
import { askedFrom } from '#identity/links/asked_from'
import { showDeadLink } from '#identity/links/dead_link'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import { knownAddress } from '#identity/sessions/known_address'

/** A new password by a mailed link. It replaces the first factor only; a second one is still asked for. */
@inject()
export default class PasswordResetController {
  constructor(protected resetPassword: ResetPassword) {}

  async create(ctx: HttpContext) {
    return ctx.inertia.render('auth/forgot_password', { knownAddress: knownAddress(ctx) })
  }

  async store(ctx: HttpContext) {
    const { request, response, session, i18n } = ctx
    const { email } = await request.validateUsing(linkRequestValidator)
    const payload = { ...askedFrom(ctx), locale: i18n.locale }
    await new RequestLink().execute({ purpose: 'password_reset', email, ip: request.ip(), payload })
    session.put('mailed', { kind: 'password_reset', email })
    return response.redirect().toRoute('mailed_link.show')
  }

  async show(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'password_reset')
    const owner = link?.state === 'usable' ? await ownerOfReset(link) : null
    if (!link || !owner) return showDeadLink(ctx, 'password_reset', link)
    const { token } = ctx.params
    return ctx.inertia.render('links/password_reset', { token, email: owner.email })
  }

  async update(ctx: HttpContext) {
    const { password } = await ctx.request.validateUsing(newPasswordValidator)
    const user = await this.resetPassword.execute(ctx.params.token, password)
    const answer = await completeSignIn(ctx, user, { isRemembered: false, method: 'link' })
    ctx.session.flash('success', ctx.i18n.t('identity.password.reset'))
    return answer
  }
}
