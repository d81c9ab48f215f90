import { tenantRows } from '#tenancy/tenant_rows'
import { begunAnew } from '#webhooks/actions/replay_failed'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'
import EndpointIsOff from '#webhooks/exceptions/endpoint_is_off'
import type WebhookDelivery from '#webhooks/models/webhook_delivery'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/**
 * Sends one delivery again, arrived or not: the same bytes under the same id. One that waits
 * for its next try has it now.
 *
 * @throws EndpointIsOff
 */
export class ReplayDelivery {
  async execute(endpoint: WebhookEndpoint, { id }: WebhookDelivery): Promise<void> {
    if (endpoint.isOff) throw new EndpointIsOff()
    await tenantRows('webhook_deliveries').where('id', id).update(begunAnew())
    const due = await tenantRows<{ id: number; attempts: number }>('webhook_deliveries')
      .select('id', 'attempts')
      .where('id', id)
      .first()
    if (due) await enqueueDelivery(due)
  }
}
