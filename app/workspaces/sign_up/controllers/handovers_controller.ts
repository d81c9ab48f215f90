import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import { UseLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import User from '#identity/models/user'
import { completeSignIn } from '#identity/sessions/complete_sign_in'

/**
 * Takes over who has just signed up at the installation's host. Unlike mailed links this one
 * acts on GET: a redirect leads here within the same second, and no mail scanner ever sees it.
 */
export default class HandoversController {
  async show(ctx: HttpContext) {
    if (ctx.request.method() === 'HEAD') return ctx.response.noContent()
    const user = await this.userOf(ctx.params.token)
    if (user) {
      ctx.session.setIntendedUrl('/agent/welcome')
      return completeSignIn(ctx, user, { isRemembered: false, method: 'handover' })
    }
    if (ctx.auth.user?.isStaff) return ctx.response.redirect().toRoute('agent.first_steps.show')
    ctx.session.flash('error', ctx.i18n.t('identity.sign_in.handover_over'))
    return ctx.response.redirect().toRoute('session.create')
  }

  private async userOf(token: string): Promise<User | null> {
    try {
      return await transaction(async (trx) => {
        const link = await new UseLink().execute(token, 'handover', trx)
        const user = await User.query({ client: trx }).where('id', link.userId!).first()
        return user?.isDisabled ? null : user
      })
    } catch (error) {
      if (error instanceof LinkInvalid) return null
      throw error
    }
  }
}
