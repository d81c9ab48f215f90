import { createHash } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import { PushSubscriptionSchema } from '#database/schema'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** What a message to a browser is encrypted with, base64url as browsers give it. */
export interface SubscriptionKeys {
  p256dh: string
  auth: string
}

const secrets = encryptedColumn('push_subscriptions.keys')

/** A browser that a person wants to be told by. */
export default class PushSubscription extends compose(PushSubscriptionSchema, TenantScoped) {
  /** @throws SecretUnreadable when the installation's key is gone */
  get openedKeys(): SubscriptionKeys {
    const row = { tenant_id: this.tenantId, endpoint_hash: this.endpointHash }
    return JSON.parse(secrets.open(this.keys, row))
  }

  static sealKeys(keys: SubscriptionKeys, tenantId: number, endpoint: string): string {
    const row = { tenant_id: tenantId, endpoint_hash: hashOfEndpoint(endpoint) }
    return secrets.seal(JSON.stringify(keys), row)
  }
}

export function hashOfEndpoint(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('base64url')
}
