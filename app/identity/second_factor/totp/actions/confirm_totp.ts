import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'
import { lockPerson, noteFactorAdded } from '#identity/second_factor/factors'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { notice } from '#identity/second_factor/notices'
import { ensureRecoveryCodes } from '#identity/second_factor/recovery/actions/renew_recovery_codes'
import { Totp } from '#identity/second_factor/totp/totp'

/**
 * A code shows that the app has the secret: from now on sign-in asks for one.
 *
 * @returns recovery codes to show, if the person had none
 * @throws WrongCode
 */
export class ConfirmTotp {
  async execute(user: User, code: string): Promise<string[] | null> {
    return transaction(async (trx) => {
      const person = await lockPerson(user.id, trx)
      const factor = await TotpFactor.query({ client: trx })
        .where('user_id', user.id)
        .whereNull('confirmed_at')
        .first()
      const step = factor && Totp.verify(factor.openSecret(), code, null)
      if (!factor || step === null) throw new WrongCode()
      await factor.merge({ confirmedAt: DateTime.now(), lastUsedStep: step }).save()
      await noteFactorAdded(person)
      await notice(person, 'second_factor_added', trx)
      return ensureRecoveryCodes(person.id, trx)
    })
  }
}
