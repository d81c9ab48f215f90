import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { checkAddress } from '#webhooks/actions/check_address'
import { normalized, type EndpointInput } from '#webhooks/actions/create_endpoint'
import { WebhookUpdated } from '#webhooks/events/webhook_events'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/**
 * Changes where to, or what is told. What waits already keeps its body and goes to the new
 * address.
 *
 * @throws TargetRefused
 */
export class UpdateEndpoint {
  async execute(endpoint: WebhookEndpoint, input: EndpointInput, actor: User): Promise<void> {
    const values = { ...normalized(input), url: checkAddress(input.url) }
    const before = { ...endpoint.$attributes }
    const keys = Object.entries(values)
      .filter(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value))
      .map(([key]) => key)
    if (keys.length === 0) return
    await transaction(async (trx) => {
      await endpoint.useTransaction(trx).merge(values).save()
      const payload = { endpointId: endpoint.id, url: endpoint.url, keys }
      await record(new WebhookUpdated({ actorId: actor.id, payload }), trx)
    })
  }
}
