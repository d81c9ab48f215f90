import { BaseTransformer } from '@adonisjs/core/transformers'
import type { TokenPair } from '#identity/api_tokens/actions/issue_pair'

/** What an app gets when it signs in or refreshes. */
export default class TokenPairTransformer extends BaseTransformer<TokenPair> {
  toObject() {
    return this.pick(this.resource, [
      'accessToken',
      'refreshToken',
      'expiresIn',
      'tokenType',
      'scopes',
    ])
  }
}
