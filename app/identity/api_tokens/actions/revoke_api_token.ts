import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import ApiTokenRevoked from '#identity/api_tokens/events/api_token_revoked'
import type ApiToken from '#identity/api_tokens/models/api_token'
import type User from '#identity/models/user'

/** Ends a token at once. */
export class RevokeApiToken {
  async execute(token: ApiToken, actor: User): Promise<void> {
    await transaction(async (trx) => {
      await token.useTransaction(trx).delete()
      const payload = { tokenId: token.id, userId: token.userId }
      await record(new ApiTokenRevoked({ actorId: actor.id, payload }), trx)
    })
  }
}
