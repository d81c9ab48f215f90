import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ApiToken from '#identity/api_tokens/models/api_token'
import TokenFamily from '#identity/api_tokens/models/token_family'

/**
 * Signs a person's apps out, in the caller's transaction: for a new password and for whoever
 * leaves. Tokens they made themselves, with a name, outlive a new password, as programs run on
 * them; `personalToo` ends those as well.
 */
export async function endTokensOf(
  userId: number,
  trx: TransactionClientContract,
  { personalToo = false }: { personalToo?: boolean } = {}
): Promise<void> {
  await TokenFamily.query({ client: trx }).where('user_id', userId).delete()
  if (personalToo) await ApiToken.query({ client: trx }).where('user_id', userId).delete()
}
