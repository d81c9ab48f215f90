import { randomBytes } from 'node:crypto'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { TenantContext } from '#tenancy/tenant_context'
import { currentVersion } from '#webhooks/catalogue/versions'
import { checkAddress } from '#webhooks/actions/check_address'
import { WebhookCreated } from '#webhooks/events/webhook_events'
import TooManyEndpoints from '#webhooks/exceptions/too_many_endpoints'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { newSecret } from '#webhooks/signing/secret'

export interface EndpointInput {
  url: string
  description: string
  wantsAll: boolean
  eventNames: string[]
  includesNotes: boolean
}

const MOST_ENDPOINTS = 20

/**
 * Has another address told of events, in the present shape of payloads.
 *
 * @throws TargetRefused
 * @throws TooManyEndpoints
 */
export class CreateEndpoint {
  async execute(input: EndpointInput, actor: User): Promise<WebhookEndpoint> {
    const url = checkAddress(input.url)
    const others = await WebhookEndpoint.query().select('id').limit(MOST_ENDPOINTS)
    if (others.length === MOST_ENDPOINTS) throw new TooManyEndpoints()
    const key = randomBytes(12).toString('base64url')
    const secret = WebhookEndpoint.seal({ tenant_id: TenantContext.id(), key }, newSecret())
    return transaction(async (trx) => {
      const row = { ...normalized(input), url, key, secret, version: currentVersion }
      const endpoint = await WebhookEndpoint.create(row, { client: trx })
      const payload = { endpointId: endpoint.id, url }
      await record(new WebhookCreated({ actorId: actor.id, payload }), trx)
      return endpoint
    })
  }
}

/** Who wants all wants no list. */
export function normalized(input: EndpointInput): EndpointInput {
  return { ...input, eventNames: input.wantsAll ? [] : [...new Set(input.eventNames)].sort() }
}
