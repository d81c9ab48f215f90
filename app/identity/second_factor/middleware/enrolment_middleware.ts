import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import FactorNeeded from '#identity/second_factor/exceptions/factor_needed'
import { demandsFactor } from '#identity/second_factor/factors'
import { keepIntendedUrl } from '#identity/sessions/intended_url'

/** What somebody may do who still has to set up a second factor: that, and leave. */
const stillOpen = [
  /^account\.second_factor\./,
  /^account\.confirmation\./,
  /^account\.confirmation_link\./,
  /^session\.destroy$/,
  /^preferences\./,
]

/**
 * Where the workspace demands a second factor of a role, its people reach nothing before they
 * have one: no page, no live updates, nothing by a token.
 */
export default class EnrolmentMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { user } = ctx.auth
    // Support has shown one at the operator's console.
    if (!user || user.isSupport || user.secondFactorAt || this.isStillOpen(ctx)) return next()
    if (!(user.demandsFactor ?? (await demandsFactor(user)))) return next()
    if (ctx.request.accepts(['html', 'json']) !== 'html') throw new FactorNeeded()
    keepIntendedUrl(ctx)
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }

  private isStillOpen({ route }: HttpContext) {
    return stillOpen.some((name) => name.test(route?.name ?? ''))
  }
}
