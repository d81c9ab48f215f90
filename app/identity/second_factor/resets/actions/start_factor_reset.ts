import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { record } from '#foundation/events/record'
import { IssueLink } from '#identity/links/actions/issue_link'
import { reaches } from '#identity/models/role'
import User from '#identity/models/user'
import NoFactorsToReset from '#identity/second_factor/exceptions/no_factors_to_reset'
import ResetRefused from '#identity/second_factor/exceptions/reset_refused'
import { lockPerson } from '#identity/second_factor/factors'
import FactorReset from '#identity/second_factor/models/factor_reset'
import FactorResetStarted from '#identity/second_factor/resets/events/factor_reset_started'
import { WAIT_HOURS } from '#identity/second_factor/resets/waits'

/**
 * An admin begins to take the second factors of somebody who lost them. The person is told
 * at once and can stop it for a day; until then everything stays as it is.
 *
 * @throws ResetRefused, NoFactorsToReset
 */
export class StartFactorReset {
  async execute(person: User, actorId: number): Promise<FactorReset> {
    return transaction(async (trx) => {
      const target = await lockPerson(person.id, trx)
      const actor = await User.findOrFail(actorId, { client: trx })
      if (!mayResetFactors(actor, target)) throw new ResetRefused()
      if (!target.secondFactorAt) throw new NoFactorsToReset()
      const takesEffectAt = DateTime.now().plus({ hours: WAIT_HOURS })
      const reset = await FactorReset.create(
        { userId: target.id, startedBy: actor.id, takesEffectAt },
        { client: trx }
      )
      const payload = { userId: target.id, resetId: reset.id }
      await record(new FactorResetStarted({ actorId: actor.id, payload }), trx)
      await new IssueLink().execute(
        {
          purpose: 'factor_reset',
          email: target.email,
          userId: target.id,
          payload: {
            resetId: reset.id,
            by: actor.name,
            byOperator: 'no',
            hours: String(WAIT_HOURS),
          },
          actorId: actor.id,
        },
        trx
      )
      return reset
    }).catch((error) => {
      throw isUniqueViolation(error) ? new NoFactorsToReset() : error
    })
  }
}

/** Never one's own: whoever holds a stolen session would only have to wait. */
export function mayResetFactors(actor: User, person: User): boolean {
  const isActive = !actor.isDisabled && actor.can('people.manage')
  return isActive && actor.id !== person.id && reaches(actor.role, person.role)
}
