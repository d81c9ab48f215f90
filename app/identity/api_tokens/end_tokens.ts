import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ApiToken from '#identity/api_tokens/models/api_token'
import TokenFamily from '#identity/api_tokens/models/token_family'

/** Signs a person's apps out, in the caller's transaction. */
export async function endAppsOf(userId: number, trx: TransactionClientContract): Promise<void> {
  await TokenFamily.query({ client: trx }).where('user_id', userId).delete()
}

/**
 * Ends the tokens that a person made themselves, with a name. Programs run on them, so that
 * they outlive a new password.
 */
export async function endNamedTokensOf(
  userId: number,
  trx: TransactionClientContract
): Promise<void> {
  await ApiToken.query({ client: trx }).where('user_id', userId).delete()
}
