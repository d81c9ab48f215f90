import { DateTime } from 'luxon'
import { column, hasMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { WebhookEndpointSchema } from '#database/schema'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { Version } from '#webhooks/catalogue/versions'
import WebhookDelivery from '#webhooks/models/webhook_delivery'

const secrets = encryptedColumn('webhook_endpoints.secret')
const formerSecrets = encryptedColumn('webhook_endpoints.former_secret')

/** Why nothing is sent: a person said so, it failed for days, or it answered that it is gone. */
export type OffReason = 'person' | 'failing' | 'gone'

/** An address of the workspace's own that is told of events. */
export default class WebhookEndpoint extends compose(WebhookEndpointSchema, TenantScoped) {
  @column()
  declare eventNames: string[]

  @column()
  declare version: Version

  @column()
  declare offReason: OffReason | null

  /** Sealed; `openSecrets` reads it. */
  @column({ serializeAs: null })
  declare secret: string

  @column({ serializeAs: null })
  declare formerSecret: string | null

  @hasMany(() => WebhookDelivery, { foreignKey: 'endpointId' })
  declare deliveries: HasMany<typeof WebhookDelivery>

  get isOff() {
    return this.offReason !== null
  }

  wants(eventName: string) {
    return this.wantsAll || this.eventNames.includes(eventName)
  }

  static seal(row: { tenant_id: number; key: string }, secret: string) {
    return secrets.seal(secret, row)
  }

  static sealFormer(row: { tenant_id: number; key: string }, secret: string) {
    return formerSecrets.seal(secret, row)
  }

  openSecret(): string {
    return secrets.open(this.secret, { tenant_id: this.tenantId, key: this.key })
  }

  /** Those that sign now: for a day after a change the former one as well. */
  openSecrets(now = DateTime.now()): string[] {
    const current = this.openSecret()
    if (!this.formerSecret || !this.formerSecretUntil || this.formerSecretUntil <= now) {
      return [current]
    }
    const row = { tenant_id: this.tenantId, key: this.key }
    return [current, formerSecrets.open(this.formerSecret, row)]
  }
}
