import { BaseTransformer } from '@adonisjs/core/transformers'
import type ApiToken from '#identity/api_tokens/models/api_token'

/** A token that somebody made, as its person sees it: never with its secret. */
export default class ApiTokenTransformer extends BaseTransformer<ApiToken> {
  toObject() {
    const token = this.resource
    return {
      ...this.pick(token, ['id', 'name', 'lastUsedIp', 'isExpired']),
      scopes: token.scopes,
      createdAt: token.createdAt.toISO()!,
      expiresAt: token.expiresAt?.toISO() ?? null,
      lastUsedAt: token.lastUsedAt?.toISO() ?? null,
    }
  }

  /** As who looks after the workspace sees it. */
  forWorkspace() {
    const { user } = this.resource
    return {
      ...this.toObject(),
      person: { ...this.pick(user, ['id', 'name', 'email', 'role', 'isDisabled']) },
    }
  }
}
