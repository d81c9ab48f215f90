import RefreshToken from '#identity/api_tokens/models/refresh_token'
import { isSecretOf, readToken } from '#identity/api_tokens/token_format'

/** The refresh token that an app shows, used or not; null for one that never was. */
export async function findRefreshToken(value: string): Promise<RefreshToken | null> {
  const read = readToken(value)
  if (read?.kind !== 'refresh') return null
  const token = await RefreshToken.find(read.id)
  return token && isSecretOf(value, token.secretHash) ? token : null
}
