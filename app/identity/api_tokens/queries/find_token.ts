import ApiToken from '#identity/api_tokens/models/api_token'
import { mayUseTokens } from '#identity/api_tokens/may_use_tokens'
import { isSecretOf, readToken } from '#identity/api_tokens/token_format'

/** The token, with its person, that a program shows; null for one that opens nothing here. */
export async function findToken(value: string): Promise<ApiToken | null> {
  const read = readToken(value)
  if (!read || read.kind === 'refresh') return null
  const token = await ApiToken.query().where('id', read.id).preload('user').first()
  if (!token || !isSecretOf(value, token.secretHash) || token.isExpired) return null
  const isOfApp = token.familyId !== null
  if (isOfApp !== (read.kind === 'access')) return null
  return (await mayUseTokens(token.user)) ? token : null
}
