import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import ConfirmationRequired from '#identity/exceptions/confirmation_required'
import { IssueLink } from '#identity/links/actions/issue_link'
import { findLink, UseLink } from '#identity/links/actions/use_link'
import { askedFrom } from '#identity/links/asked_from'
import { showDeadLink } from '#identity/links/dead_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import { LinkLimits } from '#identity/links/link_limits'
import type MailLink from '#identity/links/models/mail_link'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { rememberConfirmation } from '#identity/sessions/recent_confirmation'

/**
 * The mailed way to confirm. The link counts in the session that asked for it only: in another
 * one it would confirm whoever sits there.
 */
export default class ConfirmationLinkController {
  /** Asks for the link. */
  async store(ctx: HttpContext) {
    const { auth, request, response, session } = ctx
    const user = auth.getUserOrFail()
    if (user.secondFactorAt) throw new ConfirmationRequired()
    const limits = new LinkLimits('confirmation', user.email)
    await limits.takeFromNetwork(request.ip())
    if (await limits.takeFromAddress()) {
      const payload = { ...askedFrom(ctx), sessionKey: ctx.sessionKey! }
      await transaction((trx) =>
        new IssueLink().execute(
          { purpose: 'confirmation', email: user.email, userId: user.id, payload },
          trx
        )
      )
    }
    session.flash('isLinkSent', true)
    return response.redirect().toRoute('account.confirmation.show')
  }

  async show(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'confirmation')
    if (link?.state !== 'usable') return showDeadLink(ctx, 'confirmation', link)
    const { token } = ctx.params
    return ctx.inertia.render('links/confirmation', { token, isHere: isAskedHere(ctx, link) })
  }

  async update(ctx: HttpContext) {
    if (ctx.auth.user?.secondFactorAt) throw new ConfirmationRequired()
    await transaction(async (trx) => {
      const link = await new UseLink().execute(ctx.params.token, 'confirmation', trx)
      if (!isAskedHere(ctx, link)) throw new LinkInvalid()
    })
    rememberConfirmation(ctx)
    const url = pullIntendedUrl(ctx, ctx.auth.getUserOrFail())
    return ctx.response.redirect().toPath(url)
  }
}

function isAskedHere({ auth, sessionKey }: HttpContext, { userId, payload }: MailLink) {
  return auth.user?.id === userId && sessionKey === payload.sessionKey
}
