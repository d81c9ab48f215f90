import { BaseTransformer } from '@adonisjs/core/transformers'
import type TokenFamily from '#identity/api_tokens/models/token_family'

/** An app that signed in, as its person sees it. */
export default class TokenFamilyTransformer extends BaseTransformer<TokenFamily> {
  toObject() {
    const family = this.resource
    return {
      ...this.pick(family, ['id', 'lastUsedIp']),
      name: family.clientName,
      createdAt: family.createdAt.toISO()!,
      lastUsedAt: family.lastUsedAt.toISO()!,
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
