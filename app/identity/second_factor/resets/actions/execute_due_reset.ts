import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { closeStreamsOf, endAccess } from '#identity/people/end_access'
import User from '#identity/models/user'
import { lockPerson } from '#identity/second_factor/factors'
import FactorReset from '#identity/second_factor/models/factor_reset'
import { mayResetFactors } from '#identity/second_factor/resets/actions/start_factor_reset'
import FactorsReset from '#identity/second_factor/resets/events/factors_reset'
import { notice } from '#identity/second_factor/notices'
import { tenantRows } from '#tenancy/tenant_rows'

const FACTOR_TABLES = ['totp_factors', 'passkeys', 'recovery_codes', 'passkey_challenges']

/**
 * Takes a person's second factors if a reset of them has waited long enough, and ends all that
 * lets them in. Asked at the time and again at every sign-in, so that nothing depends on a job.
 */
export class ExecuteDueReset {
  /** @returns the person as they are afterwards */
  async execute(user: User): Promise<User> {
    if (!user.secondFactorAt || !(await findDue(user.id))) return user
    const person = await transaction(async (trx) => {
      const locked = await lockPerson(user.id, trx)
      const reset = await findDue(user.id, trx)
      if (reset) await this.reset(locked, reset, trx)
      return locked
    })
    await closeStreamsOf(user.id)
    return person
  }

  private async reset(person: User, reset: FactorReset, trx: TransactionClientContract) {
    if (!(await isStillWanted(person, reset, trx))) {
      await reset.merge({ cancelledAt: DateTime.now() }).save()
      return
    }
    for (const table of FACTOR_TABLES) {
      await tenantRows(table, trx).where('user_id', person.id).delete()
    }
    await person.merge({ secondFactorAt: null }).save()
    await reset.merge({ executedAt: DateTime.now() }).save()
    await endAccess(person.id, trx)
    const payload = { userId: person.id, resetId: reset.id }
    await record(new FactorsReset({ actorId: reset.startedBy, payload }), trx)
    await notice(person, 'second_factors_reset', trx, reset.startedBy)
  }
}

/** Whoever started it has to be allowed to at the end of the wait too. */
async function isStillWanted(person: User, reset: FactorReset, trx: TransactionClientContract) {
  if (reset.consentedAt) return true
  if (!reset.startedBy) return false
  const starter = await User.findOrFail(reset.startedBy, { client: trx })
  return mayResetFactors(starter, person)
}

async function findDue(userId: number, client?: TransactionClientContract) {
  return FactorReset.query({ client })
    .where('user_id', userId)
    .whereNull('cancelled_at')
    .whereNull('executed_at')
    .where('takes_effect_at', '<=', new Date())
    .first()
}
