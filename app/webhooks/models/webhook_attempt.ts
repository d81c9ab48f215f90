import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { WebhookAttemptSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { DeliveryFailure } from '#webhooks/delivery/failures'

const json = { prepare: (value: unknown) => (value === null ? null : JSON.stringify(value)) }

/** One try to deliver: what was sent, and what came back. */
export default class WebhookAttempt extends compose(WebhookAttemptSchema, TenantScoped) {
  @column(json)
  declare requestHeaders: Record<string, string>

  @column(json)
  declare responseHeaders: Record<string, string> | null

  @column()
  declare error: DeliveryFailure | null
}
