import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import { findLink, UseLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'
import { CancelFactorReset } from '#identity/second_factor/resets/actions/cancel_factor_reset'
import { findOpenReset } from '#identity/second_factor/resets/queries'
import FactorResetTransformer from '#identity/second_factor/transformers/factor_reset_transformer'

/** The mailed way to stop that somebody takes one's second factors, also when signed out. */
export default class ResetLinksController {
  async show(ctx: HttpContext) {
    const { token } = ctx.params
    const link = await findLink(token, 'factor_reset')
    const reset = link?.state === 'usable' ? await findOpenReset(link.userId!) : null
    if (!reset) return showDeadLink(ctx, 'factor_reset', link)
    return ctx.inertia.render('links/factor_reset', {
      token,
      reset: FactorResetTransformer.transform(reset),
    })
  }

  async update({ params, session, i18n, response }: HttpContext) {
    await transaction(async (trx) => {
      const { userId } = await new UseLink().execute(params.token, 'factor_reset', trx)
      await new CancelFactorReset().execute({ userId: userId!, actorId: userId! }, trx)
    })
    session.flash('success', i18n.t('identity.second_factor.reset_stopped'))
    return response.redirect().toRoute('session.create')
  }
}
