import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { recordAll } from '#foundation/events/record'
import { issuePair, REFRESH_DAYS, type TokenPair } from '#identity/api_tokens/actions/issue_pair'
import RefreshTokenStolen from '#identity/api_tokens/events/refresh_token_stolen'
import InvalidRefreshToken from '#identity/api_tokens/exceptions/invalid_refresh_token'
import RepeatedRefresh from '#identity/api_tokens/exceptions/repeated_refresh'
import { mayUseTokens } from '#identity/api_tokens/may_use_tokens'
import ApiToken from '#identity/api_tokens/models/api_token'
import RefreshToken from '#identity/api_tokens/models/refresh_token'
import TokenFamily from '#identity/api_tokens/models/token_family'
import { findRefreshToken } from '#identity/api_tokens/queries/find_refresh_token'
import PersonNoticed from '#identity/notices/person_noticed'

/** Two requests of one app at once are this far apart at most. */
const SECONDS_OF_RACE = 10

type Outcome = TokenPair | 'repeated' | 'stolen' | 'over'

/**
 * Changes a refresh token for the next pair, once (RFC 9700, section 4.14.2). Who comes second
 * gets nothing. Within seconds that is taken for a race of one app with itself; later it shows
 * that a copy exists, and as nobody can tell whose the copy is, the whole family ends.
 *
 * @throws InvalidRefreshToken
 * @throws RepeatedRefresh
 */
export class RefreshFamily {
  async execute(value: string, ip: string): Promise<TokenPair> {
    const found = await findRefreshToken(value)
    if (!found) throw new InvalidRefreshToken()
    const outcome = await transaction((trx) => this.change(found, ip, trx))
    if (outcome === 'repeated') throw new RepeatedRefresh()
    if (typeof outcome === 'string') throw new InvalidRefreshToken()
    return outcome
  }

  /** The family is locked first, so that of two at once the second sees what the first did. */
  private async change(
    { id, familyId }: RefreshToken,
    ip: string,
    trx: TransactionClientContract
  ): Promise<Outcome> {
    const family = await TokenFamily.query({ client: trx })
      .where('id', familyId)
      .forUpdate()
      .first()
    const token = family && (await RefreshToken.find(id, { client: trx }))
    if (!token) return 'over'
    await family.load('user')
    if (token.expiresAt <= DateTime.now() || !(await mayUseTokens(family.user))) return 'over'
    if (token.usedAt) return this.answerSecondUse(token.usedAt, family, ip, trx)
    return this.rotate(token, family, ip, trx)
  }

  private async answerSecondUse(
    usedAt: DateTime,
    family: TokenFamily,
    ip: string,
    trx: TransactionClientContract
  ): Promise<Outcome> {
    if (DateTime.now().diff(usedAt).as('seconds') < SECONDS_OF_RACE) return 'repeated'
    const { id: userId, email } = family.user
    await family.delete()
    await recordAll(
      [
        new RefreshTokenStolen({ payload: { familyId: family.id, userId, ip } }),
        new PersonNoticed({ payload: { userId, kind: 'token_stolen', email } }),
      ],
      trx
    )
    return 'stolen'
  }

  private async rotate(
    token: RefreshToken,
    family: TokenFamily,
    ip: string,
    trx: TransactionClientContract
  ): Promise<Outcome> {
    const now = DateTime.now()
    await token.merge({ usedAt: now }).save()
    const expiresAt = now.plus({ days: REFRESH_DAYS })
    await family.merge({ expiresAt, lastUsedAt: now, lastUsedIp: ip }).save()
    for (const model of [ApiToken, RefreshToken]) {
      await model
        .query({ client: trx })
        .where('family_id', family.id)
        .where('expires_at', '<', now.toJSDate())
        .delete()
    }
    return issuePair(family, trx)
  }
}
