import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import ConfirmationRequired from '#identity/exceptions/confirmation_required'
import { keepIntendedUrl, keepPageOfForm } from '#identity/sessions/intended_url'
import { wasConfirmedRecently } from '#identity/sessions/recent_confirmation'

/**
 * Lets pass who has confirmed in the last 15 minutes that it is them; asks others to, and then
 * brings them back to the page they were on. For after `auth`.
 */
export default class RecentMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (wasConfirmedRecently(ctx)) return next()
    if (ctx.request.method() === 'GET') keepIntendedUrl(ctx)
    else keepPageOfForm(ctx)
    if (ctx.request.accepts(['html', 'json']) !== 'html') throw new ConfirmationRequired()
    return ctx.response.redirect().toRoute('account.confirmation.show')
  }
}
