import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { issuePair, REFRESH_DAYS, type TokenPair } from '#identity/api_tokens/actions/issue_pair'
import AppSignedIn from '#identity/api_tokens/events/app_signed_in'
import TokenFamily from '#identity/api_tokens/models/token_family'
import { scopesFor, type ScopeName } from '#identity/api_tokens/scopes'
import type User from '#identity/models/user'

interface NewFamily {
  clientName: string
  /** None named means all that the person may have. */
  scopes?: ScopeName[] | undefined
  ip: string
}

/** Families of a person beyond this push out the one that was used longest ago. */
const MOST_FAMILIES = 50
const EXPIRED_PER_SIGN_IN = 100

/** Signs an app in for somebody who has just proven who they are. */
export class StartFamily {
  async execute(user: User, { clientName, scopes, ip }: NewFamily): Promise<TokenPair> {
    return transaction(async (trx) => {
      await this.clearAway(user, trx)
      const family = await TokenFamily.create(
        {
          userId: user.id,
          clientName,
          scopes: scopes ?? scopesFor(user.role),
          lastUsedIp: ip,
          lastUsedAt: DateTime.now(),
          expiresAt: DateTime.now().plus({ days: REFRESH_DAYS }),
        },
        { client: trx }
      )
      const payload = { familyId: family.id, userId: user.id }
      await record(new AppSignedIn({ actorId: user.id, payload }), trx)
      return issuePair(family, trx)
    })
  }

  private async clearAway(user: User, trx: TransactionClientContract) {
    const families = () => TokenFamily.query({ client: trx }).select('id')
    const expired = await families().where('expires_at', '<', new Date()).limit(EXPIRED_PER_SIGN_IN)
    const surplus = await families()
      .where('user_id', user.id)
      .orderBy('last_used_at', 'desc')
      .offset(MOST_FAMILIES - 1)
    const ids = [...expired, ...surplus].map(({ id }) => id)
    if (ids.length > 0) await TokenFamily.query({ client: trx }).whereIn('id', ids).delete()
  }
}
