import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import { WebhookSwitchedOff } from '#webhooks/events/webhook_events'
import type { OffReason } from '#webhooks/models/webhook_endpoint'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** Stops sending to an endpoint; what waited is marked as missed. */
export class SwitchOff {
  async execute(endpoint: WebhookEndpoint, actor: User): Promise<void> {
    if (endpoint.isOff) return
    await transaction((trx) => switchOff(endpoint, 'person', trx, actor.id))
  }
}

/** The same in somebody else's transaction, without a person who decided it. */
export async function switchOff(
  endpoint: WebhookEndpoint,
  reason: OffReason,
  trx: TransactionClientContract,
  actorId: number | null = null
) {
  const now = DateTime.now()
  await endpoint.useTransaction(trx).merge({ offReason: reason, offSince: now }).save()
  await tenantRows('webhook_deliveries', trx)
    .where('endpoint_id', endpoint.id)
    .where('state', 'pending')
    .update({
      state: 'failed',
      error: trx.raw(`coalesce(error, 'endpoint_off')`),
      next_attempt_at: null,
      finished_at: now.toJSDate(),
    })
  const payload = { endpointId: endpoint.id, url: endpoint.url, reason }
  await record(new WebhookSwitchedOff({ actorId, payload }), trx)
}
