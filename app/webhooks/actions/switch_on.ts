import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { ReplayFailed } from '#webhooks/actions/replay_failed'
import { WebhookSwitchedOn } from '#webhooks/events/webhook_events'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** Sends to an endpoint again, and on wish what it missed meanwhile. */
export class SwitchOn {
  async execute(
    endpoint: WebhookEndpoint,
    { replaysMissed }: { replaysMissed: boolean },
    actor: User
  ): Promise<{ replayed: number }> {
    if (!endpoint.isOff) return { replayed: 0 }
    const since = (endpoint.failingSince ?? endpoint.offSince)!
    await transaction(async (trx) => {
      const on = { offReason: null, offSince: null, failures: 0, failingSince: null }
      await endpoint.useTransaction(trx).merge(on).save()
      const payload = { endpointId: endpoint.id, url: endpoint.url }
      await record(new WebhookSwitchedOn({ actorId: actor.id, payload }), trx)
    })
    if (!replaysMissed) return { replayed: 0 }
    return { replayed: await new ReplayFailed().execute(endpoint, since) }
  }
}
