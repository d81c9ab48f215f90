import limiter from '@adonisjs/limiter/services/main'
import { DateTime } from 'luxon'
import type Tenant from '#tenancy/models/tenant'
import type { PublicEventName } from '#webhooks/catalogue/public_events'
import { sampleData } from '#webhooks/catalogue/samples'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'
import EndpointIsOff from '#webhooks/exceptions/endpoint_is_off'
import TooManyTests from '#webhooks/exceptions/too_many_tests'
import WebhookDelivery from '#webhooks/models/webhook_delivery'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { newMessageId, writeBody } from '#webhooks/payload/envelope'

/**
 * Sends the example of an event, marked with `test`. It is tried once and says nothing about
 * the endpoint's health.
 *
 * @throws EndpointIsOff
 * @throws TooManyTests
 */
export class SendTest {
  async execute(
    tenant: Tenant,
    endpoint: WebhookEndpoint,
    eventName: PublicEventName
  ): Promise<WebhookDelivery> {
    if (endpoint.isOff) throw new EndpointIsOff()
    await takeTurn(endpoint)
    const id = newMessageId()
    const now = DateTime.now()
    const delivery = await WebhookDelivery.create({
      endpointId: endpoint.id,
      eventId: null,
      messageId: id,
      eventName,
      body: writeBody({
        id,
        type: eventName,
        timestamp: now.toJSDate(),
        version: endpoint.version,
        workspace: tenant.slug,
        data: sampleData(eventName),
        isTest: true,
      }),
      state: 'pending',
      attempts: 0,
      nextAttemptAt: now,
    })
    await enqueueDelivery(delivery)
    return delivery
  }
}

async function takeTurn({ id, tenantId }: WebhookEndpoint) {
  const turns = limiter.use({ requests: 20, duration: '10 minutes' })
  const isAllowed = await turns.attempt(`webhook_tests:${tenantId}:${id}`, () => true)
  if (!isAllowed) throw new TooManyTests()
}
