import { idFrom } from '#identity/api_tokens/id_from'
import DeliveryNotFound from '#webhooks/exceptions/delivery_not_found'
import EndpointNotFound from '#webhooks/exceptions/endpoint_not_found'
import WebhookDelivery from '#webhooks/models/webhook_delivery'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** @throws EndpointNotFound */
export async function findEndpoint(id: string): Promise<WebhookEndpoint> {
  const endpoint = await WebhookEndpoint.find(idFrom(id))
  if (!endpoint) throw new EndpointNotFound()
  return endpoint
}

/** @throws DeliveryNotFound also for one of another endpoint */
export async function findDelivery(
  endpoint: WebhookEndpoint,
  id: string
): Promise<WebhookDelivery> {
  const delivery = await WebhookDelivery.query()
    .where('id', idFrom(id))
    .where('endpoint_id', endpoint.id)
    .preload('tries', (tries) => void tries.orderBy('id', 'desc'))
    .first()
  if (!delivery) throw new DeliveryNotFound()
  return delivery
}
