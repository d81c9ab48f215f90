import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { WebhookSecretChanged } from '#webhooks/events/webhook_events'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { newSecret } from '#webhooks/signing/secret'

/** For how long the former secret signs as well, so that receivers change theirs at leisure. */
const OVERLAP = { hours: 24 }

/** Gives an endpoint another secret. Of several former ones only the last still signs. */
export class RotateSecret {
  async execute({ id }: WebhookEndpoint, actor: User): Promise<WebhookEndpoint> {
    return transaction(async (trx) => {
      const endpoint = await WebhookEndpoint.query({ client: trx })
        .where('id', id)
        .forUpdate()
        .firstOrFail()
      const row = { tenant_id: endpoint.tenantId, key: endpoint.key }
      endpoint.merge({
        formerSecret: WebhookEndpoint.sealFormer(row, endpoint.openSecret()),
        formerSecretUntil: DateTime.now().plus(OVERLAP),
        secret: WebhookEndpoint.seal(row, newSecret()),
      })
      await endpoint.save()
      const payload = { endpointId: id, url: endpoint.url }
      await record(new WebhookSecretChanged({ actorId: actor.id, payload }), trx)
      return endpoint
    })
  }
}
