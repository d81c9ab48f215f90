import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { tenantRows } from '#tenancy/tenant_rows'
import EndpointIsOff from '#webhooks/exceptions/endpoint_is_off'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { nextDeliveries } from '#webhooks/delivery/claim'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'

/** What a delivery that begins anew looks like; its body stays. */
export const begunAnew = () => ({
  state: 'pending',
  step: 0,
  next_attempt_at: db.raw('clock_timestamp()'),
  finished_at: null,
})

/**
 * Sends again all that did not arrive since a moment, tests left out: the same bytes under the
 * same ids. As many begin at once as the endpoint has room for; each that ends calls the next.
 *
 * @returns how many
 * @throws EndpointIsOff
 */
export class ReplayFailed {
  async execute(endpoint: WebhookEndpoint, since: DateTime): Promise<number> {
    if (endpoint.isOff) throw new EndpointIsOff()
    const replayed = await tenantRows('webhook_deliveries')
      .where('endpoint_id', endpoint.id)
      .where('state', 'failed')
      .whereNotNull('event_id')
      .where('finished_at', '>=', since.toJSDate())
      .update(begunAnew())
    for (const delivery of await nextDeliveries(endpoint.id)) await enqueueDelivery(delivery)
    return Number(replayed)
  }
}
