import { CreateEndpoint } from '#webhooks/actions/create_endpoint'
import WebhookAttempt from '#webhooks/models/webhook_attempt'
import WebhookDelivery from '#webhooks/models/webhook_delivery'
import { newMessageId } from '#webhooks/payload/envelope'
import type User from '#identity/models/user'

/** An endpoint that hears of nothing that tests do, with a delivery that failed. */
export async function leaveWebhooks(mark: string, owner: User) {
  const endpoint = await new CreateEndpoint().execute(
    {
      url: `https://${mark}.invalid/hooks`,
      description: `Hooks of ${mark}`,
      wantsAll: false,
      eventNames: ['workspace.domain_lost'],
      includesNotes: true,
    },
    owner
  )
  const delivery = await WebhookDelivery.create({
    endpointId: endpoint.id,
    messageId: newMessageId(),
    eventName: 'workspace.domain_lost',
    body: JSON.stringify({ type: 'workspace.domain_lost', data: { host: `${mark}.com` } }),
    state: 'failed',
    error: 'status',
    attempts: 1,
    step: 1,
    responseStatus: 500,
  })
  await WebhookAttempt.create({
    deliveryId: delivery.id,
    number: 1,
    url: endpoint.url,
    requestHeaders: {},
    responseStatus: 500,
    responseHeaders: {},
    responseBody: `Words ${mark}`,
    error: 'status',
    durationMs: 12,
  })
  return { webhook: { id: endpoint.id, deliveryId: delivery.id } }
}
