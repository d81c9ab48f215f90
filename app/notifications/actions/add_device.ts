import { checkTarget } from '#foundation/outbound/check_target'
import { OutboundError } from '#foundation/outbound/outbound_error'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import EndpointRefused from '#notifications/exceptions/endpoint_refused'
import PushSubscription, { hashOfEndpoint } from '#notifications/models/push_subscription'

interface NewDevice {
  name: string
  endpoint: string
  p256dh: string
  auth: string
}

/** More browsers than anybody uses; the one that was not used for longest makes room. */
const MOST = 20

/**
 * Lets a browser be told. It has one subscription for all who sign in with it, so that it belongs
 * to whoever said so last.
 *
 * @throws EndpointRefused for an address that no push service can have
 */
export class AddDevice {
  async execute(person: User, { name, endpoint, p256dh, auth }: NewDevice) {
    this.check(endpoint)
    const keys = PushSubscription.sealKeys({ p256dh, auth }, person.tenantId, endpoint)
    return transaction(async (trx) => {
      const device = await PushSubscription.updateOrCreate(
        { endpointHash: hashOfEndpoint(endpoint) },
        { userId: person.id, name, endpoint, keys, failures: 0 },
        { client: trx }
      )
      const others = await PushSubscription.query({ client: trx })
        .where('user_id', person.id)
        .whereNot('id', device.id)
        .orderByRaw('coalesce(last_used_at, created_at) desc, id desc')
      for (const surplus of others.slice(MOST - 1)) await surplus.delete()
      return device
    })
  }

  private check(endpoint: string) {
    try {
      checkTarget(endpoint)
    } catch (error) {
      if (error instanceof OutboundError) throw new EndpointRefused()
      throw error
    }
  }
}
