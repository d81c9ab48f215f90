import { BaseTransformer } from '@adonisjs/core/transformers'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import type { Health } from '#webhooks/queries/list_endpoints'

/** An endpoint as pages and programs see it: never with its secret. */
export default class EndpointTransformer extends BaseTransformer<WebhookEndpoint> {
  constructor(
    endpoint: WebhookEndpoint,
    protected health: Health
  ) {
    super(endpoint)
  }

  toObject() {
    const endpoint = this.resource
    return {
      ...this.pick(endpoint, ['id', 'url', 'description', 'wantsAll', 'includesNotes']),
      eventNames: endpoint.eventNames,
      version: endpoint.version,
      isOn: !endpoint.isOff,
      offReason: endpoint.offReason,
      offSince: endpoint.offSince?.toUTC().toISO() ?? null,
      failingSince: endpoint.failingSince?.toUTC().toISO() ?? null,
      lastSuccessAt: endpoint.lastSuccessAt?.toUTC().toISO() ?? null,
      createdAt: endpoint.createdAt.toUTC().toISO()!,
      lastDay: this.health,
    }
  }
}
