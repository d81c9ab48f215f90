import type { HttpContext } from '@adonisjs/core/http'
import { SendVerification } from '#identity/accounts/actions/send_verification'
import { VerifyEmail } from '#identity/accounts/actions/verify_email'
import { findLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'

/** Shows that an address is its owner's; nobody is signed in by it. */
export default class VerificationController {
  /** Has the link mailed (again). */
  async store(ctx: HttpContext) {
    const { auth, request, response, session, i18n } = ctx
    await new SendVerification().execute(auth.getUserOrFail(), request.ip())
    session.flash('success', i18n.t('identity.email.verification_sent'))
    return response.redirect().back()
  }

  async show(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'email_verification')
    if (link?.state !== 'usable') return showDeadLink(ctx, 'email_verification', link)
    const { token } = ctx.params
    return ctx.inertia.render('links/email_verification', { token, email: link.email })
  }

  async update({ auth, params, response, session, i18n }: HttpContext) {
    await new VerifyEmail().execute(params.token)
    session.flash('success', i18n.t('identity.email.verified'))
    if (!auth.user) return response.redirect().toRoute('session.create')
    return response.redirect().toPath(auth.user.isStaff ? '/agent/tickets' : '/')
  }
}
