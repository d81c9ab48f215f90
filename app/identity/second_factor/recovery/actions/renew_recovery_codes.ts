import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { lockPerson } from '#identity/second_factor/factors'
import RecoveryCode from '#identity/second_factor/models/recovery_code'
import { notice } from '#identity/second_factor/notices'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'

/** Gives a person new codes; all earlier ones are worth nothing any more. */
export class RenewRecoveryCodes {
  /** @returns the codes, which cannot be shown a second time; none without a factor */
  async execute(user: User): Promise<string[]> {
    return transaction(async (trx) => {
      const person = await lockPerson(user.id, trx)
      if (!person.secondFactorAt) return []
      await notice(person, 'recovery_codes_renewed', trx)
      return replaceCodes(person.id, trx)
    })
  }
}

/** Codes for somebody who has just got their first factor; null if they have some. */
export async function ensureRecoveryCodes(userId: number, trx: TransactionClientContract) {
  const existing = await RecoveryCode.query({ client: trx }).where('user_id', userId).first()
  return existing ? null : replaceCodes(userId, trx)
}

async function replaceCodes(userId: number, trx: TransactionClientContract): Promise<string[]> {
  const codes = RecoveryCodes.create()
  await RecoveryCode.query({ client: trx }).where('user_id', userId).delete()
  await RecoveryCode.createMany(
    codes.map((code) => ({ userId, codeHash: RecoveryCodes.hash(code) })),
    { client: trx }
  )
  return codes
}
