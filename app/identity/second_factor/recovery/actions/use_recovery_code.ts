import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'
import RecoveryCode from '#identity/second_factor/models/recovery_code'
import { notice } from '#identity/second_factor/notices'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'

/**
 * Takes one of a person's recovery codes, once, and tells them by mail.
 *
 * @throws WrongCode
 */
export class UseRecoveryCode {
  async execute(userId: number, typed: string): Promise<void> {
    await transaction(async (trx) => {
      const codes = await RecoveryCode.query({ client: trx })
        .where('user_id', userId)
        .whereNull('used_at')
        .forUpdate()
      const hash = RecoveryCodes.verify(
        typed,
        codes.map(({ codeHash }) => codeHash)
      )
      const code = codes.find(({ codeHash }) => codeHash === hash)
      if (!code) throw new WrongCode()
      await code.merge({ usedAt: DateTime.now() }).save()
      const user = await User.findOrFail(userId, { client: trx })
      await notice(user, 'recovery_codes_used', trx)
    })
  }
}
