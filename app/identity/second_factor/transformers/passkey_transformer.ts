import { BaseTransformer } from '@adonisjs/core/transformers'
import type Passkey from '#identity/second_factor/models/passkey'

/** A passkey as its owner sees it. */
export default class PasskeyTransformer extends BaseTransformer<Passkey> {
  toObject() {
    const passkey = this.resource
    return {
      ...this.pick(passkey, ['id', 'name', 'isSynced']),
      /** Where it works. */
      host: passkey.rpId,
      createdAt: passkey.createdAt.toISO()!,
      lastUsedAt: passkey.lastUsedAt?.toISO() ?? null,
    }
  }
}
