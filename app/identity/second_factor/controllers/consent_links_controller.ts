import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import { findLink, UseLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import { AgreeToReset } from '#identity/second_factor/resets/actions/agree_to_reset'
import { findOpenReset } from '#identity/second_factor/resets/queries'

/** A sole owner agrees that the operator takes their second factors, after three days. */
export default class ConsentLinksController {
  async show(ctx: HttpContext) {
    const { token } = ctx.params
    const link = await findLink(token, 'factor_reset_consent')
    const reset = link?.state === 'usable' ? await findOpenReset(link.userId!) : null
    if (reset?.state !== 'awaiting_consent') {
      return showDeadLink(ctx, 'factor_reset_consent', link)
    }
    return ctx.inertia.render('links/factor_reset_consent', { token })
  }

  async update({ params, session, i18n, response }: HttpContext) {
    await transaction(async (trx) => {
      const link = await new UseLink().execute(params.token, 'factor_reset_consent', trx)
      const reset = await new AgreeToReset().execute(Number(link.payload.resetId), trx)
      if (!reset || reset.userId !== link.userId) throw new LinkInvalid()
    })
    session.flash('success', i18n.t('identity.second_factor.reset_agreed'))
    return response.redirect().toRoute('session.create')
  }
}
