import type ApiToken from '#identity/api_tokens/models/api_token'
import TokenFamily from '#identity/api_tokens/models/token_family'
import { findRefreshToken } from '#identity/api_tokens/queries/find_refresh_token'

/** The app that shows one of its tokens; null for tokens of none. */
export async function familyOf(
  token: ApiToken | undefined,
  refreshToken: string | undefined
): Promise<TokenFamily | null> {
  const shown = refreshToken ? await findRefreshToken(refreshToken) : token
  const familyId = shown?.familyId
  return familyId ? TokenFamily.find(familyId) : null
}
