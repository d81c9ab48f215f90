import db from '@adonisjs/lucid/services/db'
import { tenantRows } from '#tenancy/tenant_rows'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

const MOST_COUNTED = 1_000

/** How many deliveries an endpoint that is off would get when it is switched on; 1,000 at most. */
export async function countMissed(endpoint: WebhookEndpoint): Promise<number> {
  const since = endpoint.failingSince ?? endpoint.offSince
  if (!since) return 0
  const missed = await tenantRows('webhook_deliveries')
    .select(db.raw('1'))
    .where('endpoint_id', endpoint.id)
    .where('state', 'failed')
    .whereNotNull('event_id')
    .where('finished_at', '>=', since.toJSDate())
    .limit(MOST_COUNTED)
  return missed.length
}
