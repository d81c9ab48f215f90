import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { WebhookDeliverySchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { DeliveryFailure } from '#webhooks/delivery/failures'
import WebhookAttempt from '#webhooks/models/webhook_attempt'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'

export const deliveryStates = ['pending', 'succeeded', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * One event on its way to one endpoint; without an event, a test. The body is made once: what
 * is sent again is the same. It failed without any attempt where the endpoint was off.
 */
export default class WebhookDelivery extends compose(WebhookDeliverySchema, TenantScoped) {
  @column()
  declare state: DeliveryState

  @column()
  declare error: DeliveryFailure | null

  @belongsTo(() => WebhookEndpoint, { foreignKey: 'endpointId' })
  declare endpoint: BelongsTo<typeof WebhookEndpoint>

  @hasMany(() => WebhookAttempt, { foreignKey: 'deliveryId' })
  declare tries: HasMany<typeof WebhookAttempt>

  get isTest() {
    return this.eventId === null
  }
}
