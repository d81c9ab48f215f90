import { transaction } from '#foundation/database/transaction'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { record } from '#foundation/events/record'
import { IssueLink } from '#identity/links/actions/issue_link'
import User from '#identity/models/user'
import NoFactorsToReset from '#identity/second_factor/exceptions/no_factors_to_reset'
import ResetRefused from '#identity/second_factor/exceptions/reset_refused'
import { lockPerson } from '#identity/second_factor/factors'
import FactorReset from '#identity/second_factor/models/factor_reset'
import FactorResetStarted from '#identity/second_factor/resets/events/factor_reset_started'

/**
 * The operator's way, for an owner who has nobody beside them in the workspace: it asks the
 * owner by mail, and only when they agree does the wait of three days begin.
 *
 * @throws ResetRefused, NoFactorsToReset
 */
export class StartOperatorReset {
  async execute(userId: number): Promise<FactorReset> {
    return transaction(async (trx) => {
      const person = await lockPerson(userId, trx)
      const others = await User.query({ client: trx })
        .where('role', 'owner')
        .whereNull('disabled_at')
        .whereNot('id', person.id)
        .first()
      if (person.role !== 'owner' || others) throw new ResetRefused()
      if (!person.secondFactorAt) throw new NoFactorsToReset()
      const reset = await FactorReset.create(
        { userId: person.id, startedBy: null, takesEffectAt: null },
        { client: trx }
      )
      const payload = { userId: person.id, resetId: reset.id }
      await record(new FactorResetStarted({ actorId: null, payload }), trx)
      const link = { purpose: 'factor_reset_consent', email: person.email } as const
      await new IssueLink().execute(
        { ...link, userId: person.id, payload: { resetId: reset.id } },
        trx
      )
      return reset
    }).catch((error) => {
      throw isUniqueViolation(error) ? new NoFactorsToReset() : error
    })
  }
}
