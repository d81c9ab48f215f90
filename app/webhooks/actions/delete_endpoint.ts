import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { WebhookDeleted } from '#webhooks/events/webhook_events'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** Forgets an address with its secret and its log. */
export class DeleteEndpoint {
  async execute(endpoint: WebhookEndpoint, actor: User): Promise<void> {
    await transaction(async (trx) => {
      await endpoint.useTransaction(trx).delete()
      const payload = { endpointId: endpoint.id, url: endpoint.url }
      await record(new WebhookDeleted({ actorId: actor.id, payload }), trx)
    })
  }
}
