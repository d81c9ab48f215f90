import { BaseTransformer } from '@adonisjs/core/transformers'
import type WebhookAttempt from '#webhooks/models/webhook_attempt'
import type WebhookDelivery from '#webhooks/models/webhook_delivery'

/** A delivery with what was sent and each answer; its tries, the newest first, must be loaded. */
export default class DeliveryTransformer extends BaseTransformer<WebhookDelivery> {
  toObject() {
    const delivery = this.resource
    return {
      ...this.pick(delivery, ['id', 'messageId', 'ticketNumber', 'attempts', 'isTest']),
      ...this.pick(delivery, ['responseStatus', 'durationMs', 'body']),
      event: delivery.eventName,
      state: delivery.state,
      error: delivery.error,
      createdAt: delivery.createdAt.toUTC().toISO()!,
      nextAttemptAt: delivery.nextAttemptAt?.toUTC().toISO() ?? null,
      finishedAt: delivery.finishedAt?.toUTC().toISO() ?? null,
      tries: delivery.tries.map(attempt),
    }
  }
}

function attempt(one: WebhookAttempt) {
  return {
    number: one.number,
    url: one.url,
    at: one.createdAt.toUTC().toISO()!,
    durationMs: one.durationMs,
    error: one.error,
    requestHeaders: one.requestHeaders,
    response:
      one.responseStatus === null
        ? null
        : {
            status: one.responseStatus,
            headers: one.responseHeaders ?? {},
            body: one.responseBody ?? '',
            isCut: one.isCut,
          },
  }
}
