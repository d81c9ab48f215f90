import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { lockPerson, noteFactorRemoved } from '#identity/second_factor/factors'
import Passkey from '#identity/second_factor/models/passkey'
import { notice } from '#identity/second_factor/notices'

/**
 * Forgets one of a person's passkeys.
 *
 * @throws LastFactorNeeded
 */
export class RemovePasskey {
  async execute(user: User, passkey: Passkey): Promise<void> {
    await transaction(async (trx) => {
      const person = await lockPerson(user.id, trx)
      const found = await Passkey.query({ client: trx })
        .where('user_id', person.id)
        .where('id', passkey.id)
        .first()
      if (!found) return
      await found.delete()
      await noteFactorRemoved(person, trx)
      await notice(person, 'second_factor_removed', trx)
    })
  }
}
