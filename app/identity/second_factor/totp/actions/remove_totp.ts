import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { lockPerson, noteFactorRemoved } from '#identity/second_factor/factors'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { notice } from '#identity/second_factor/notices'

/**
 * Forgets a person's app, or that one was being set up.
 *
 * @throws LastFactorNeeded
 */
export class RemoveTotp {
  async execute(user: User): Promise<void> {
    await transaction(async (trx) => {
      const person = await lockPerson(user.id, trx)
      const factor = await TotpFactor.query({ client: trx }).where('user_id', user.id).first()
      if (!factor) return
      await factor.delete()
      if (!factor.confirmedAt) return
      await noteFactorRemoved(person, trx)
      await notice(person, 'second_factor_removed', trx)
    })
  }
}
