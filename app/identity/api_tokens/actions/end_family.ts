import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import AppSignedOut from '#identity/api_tokens/events/app_signed_out'
import type TokenFamily from '#identity/api_tokens/models/token_family'

/** Signs an app out: all of its tokens end at once. */
export class EndFamily {
  async execute(family: TokenFamily, actorId: number): Promise<void> {
    await transaction(async (trx) => {
      await family.useTransaction(trx).delete()
      const payload = { familyId: family.id, userId: family.userId }
      await record(new AppSignedOut({ actorId, payload }), trx)
    })
  }
}
