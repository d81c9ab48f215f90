import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import ApiTokenCreated from '#identity/api_tokens/events/api_token_created'
import ExpiryRefused from '#identity/api_tokens/exceptions/expiry_refused'
import ScopeNotYours from '#identity/api_tokens/exceptions/scope_not_yours'
import TooManyTokens from '#identity/api_tokens/exceptions/too_many_tokens'
import ApiToken from '#identity/api_tokens/models/api_token'
import { scopesFor, type ScopeName } from '#identity/api_tokens/scopes'
import { hashOfSecret, newSecret, writeToken } from '#identity/api_tokens/token_format'
import type User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

interface NewToken {
  name: string
  scopes: ScopeName[]
  /** Null for one without an end, where the workspace allows it. */
  expiresAt: DateTime | null
}

/** More than anybody oversees. */
const MOST_TOKENS = 50
/** With a day to spare for time zones. */
const LONGEST_DAYS = 366

/**
 * Makes a token for its person's programs and tells them by mail. Its value is given out here
 * and never again.
 *
 * @throws ScopeNotYours
 * @throws ExpiryRefused
 * @throws TooManyTokens
 */
export class CreateApiToken {
  async execute(user: User, input: NewToken): Promise<{ token: ApiToken; value: string }> {
    const own = scopesFor(user.role)
    if (!input.scopes.every((scope) => own.includes(scope))) throw new ScopeNotYours()
    await this.checkExpiry(input.expiresAt)
    await this.checkNumber(user)
    const secret = newSecret()
    const token = await this.save(user, input, secret)
    return { token, value: writeToken('personal', token.id, secret) }
  }

  private async checkExpiry(expiresAt: DateTime | null) {
    if (expiresAt && expiresAt <= DateTime.now()) throw new ExpiryRefused()
    const { allowsEndlessTokens } = await WorkspaceSettings.current()
    if (allowsEndlessTokens) return
    if (!expiresAt || expiresAt > DateTime.now().plus({ days: LONGEST_DAYS })) {
      throw new ExpiryRefused()
    }
  }

  private async checkNumber(user: User) {
    const tokens = await ApiToken.query()
      .select('id')
      .where('user_id', user.id)
      .whereNull('family_id')
      .limit(MOST_TOKENS)
    if (tokens.length === MOST_TOKENS) throw new TooManyTokens()
  }

  private save(user: User, { name, scopes, expiresAt }: NewToken, secret: string) {
    return transaction(async (trx) => {
      const row = { userId: user.id, name, scopes, expiresAt, secretHash: hashOfSecret(secret) }
      const token = await ApiToken.create(row, { client: trx })
      const payload = { tokenId: token.id, userId: user.id, scopes }
      await record(new ApiTokenCreated({ actorId: user.id, payload }), trx)
      const notice = { userId: user.id, kind: 'api_token_added', email: user.email } as const
      await record(new PersonNoticed({ actorId: user.id, payload: notice }), trx)
      return token
    })
  }
}
