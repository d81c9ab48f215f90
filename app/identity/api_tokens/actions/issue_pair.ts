import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ApiToken from '#identity/api_tokens/models/api_token'
import RefreshToken from '#identity/api_tokens/models/refresh_token'
import type TokenFamily from '#identity/api_tokens/models/token_family'
import { hashOfSecret, newSecret, writeToken } from '#identity/api_tokens/token_format'

export const ACCESS_MINUTES = 15
/** From one refresh to the next; an app that is not used for longer signs in again. */
export const REFRESH_DAYS = 30

/** What an app gets, in the words of RFC 6749 (section 5.1). */
export interface TokenPair {
  accessToken: string
  refreshToken: string
  /** Of the access token, in seconds. */
  expiresIn: number
  tokenType: 'Bearer'
  scopes: string[]
}

/** Gives a family its next pair, in the caller's transaction. */
export async function issuePair(
  family: TokenFamily,
  trx: TransactionClientContract
): Promise<TokenPair> {
  const { id: familyId, userId, clientName: name, scopes } = family
  const [access, refresh] = [newSecret(), newSecret()]
  const accessRow = await ApiToken.create(
    {
      userId,
      familyId,
      name,
      scopes,
      secretHash: hashOfSecret(access),
      expiresAt: DateTime.now().plus({ minutes: ACCESS_MINUTES }),
    },
    { client: trx }
  )
  const refreshRow = await RefreshToken.create(
    { familyId, secretHash: hashOfSecret(refresh), expiresAt: family.expiresAt },
    { client: trx }
  )
  return {
    accessToken: writeToken('access', accessRow.id, access),
    refreshToken: writeToken('refresh', refreshRow.id, refresh),
    expiresIn: ACCESS_MINUTES * 60,
    tokenType: 'Bearer',
    scopes,
  }
}
