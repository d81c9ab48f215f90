import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import { CancelFactorReset } from '#identity/second_factor/resets/actions/cancel_factor_reset'

/** Any session of a person can stop that somebody takes their factors. */
export default class OwnResetController {
  async destroy({ auth, session, i18n, response }: HttpContext) {
    const { id } = auth.getUserOrFail()
    await transaction((trx) => new CancelFactorReset().execute({ userId: id, actorId: id }, trx))
    session.flash('success', i18n.t('identity.second_factor.reset_stopped'))
    return response.redirect().toRoute('account.second_factor.show')
  }
}
