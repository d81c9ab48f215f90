import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#foundation/database/transaction'
import { findPerson } from '#identity/people/queries/find_person'
import FactorResetPolicy from '#identity/second_factor/policies/factor_reset_policy'
import { CancelFactorReset } from '#identity/second_factor/resets/actions/cancel_factor_reset'
import { StartFactorReset } from '#identity/second_factor/resets/actions/start_factor_reset'

/** Somebody lost all their factors: an admin starts, or takes back, that they are taken. */
export default class FactorResetsController {
  async store({ auth, bouncer, params, session, i18n, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(FactorResetPolicy).authorize('start', person)
    await new StartFactorReset().execute(person, auth.getUserOrFail().id)
    session.flash('success', i18n.t('identity.second_factor.reset_started', { name: person.name }))
    return response.redirect().back()
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(FactorResetPolicy).authorize('start', person)
    const cancellation = { userId: person.id, actorId: auth.getUserOrFail().id }
    await transaction((trx) => new CancelFactorReset().execute(cancellation, trx))
    return response.redirect().back()
  }
}
