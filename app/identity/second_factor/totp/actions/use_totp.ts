import { transaction } from '#foundation/database/transaction'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { Totp } from '#identity/second_factor/totp/totp'

/**
 * Takes a code of a person's app. Of two with the same code at once one gets through.
 *
 * @throws WrongCode
 */
export class UseTotp {
  async execute(userId: number, code: string): Promise<void> {
    await transaction(async (trx) => {
      const factor = await TotpFactor.query({ client: trx })
        .where('user_id', userId)
        .whereNotNull('confirmed_at')
        .forUpdate()
        .first()
      const step = factor && Totp.verify(factor.openSecret(), code, factor.lastUsedStep)
      if (!factor || step === null) throw new WrongCode()
      await factor.merge({ lastUsedStep: step }).save()
    })
  }
}
