import db from '@adonisjs/lucid/services/db'
import { tenantRows } from '#tenancy/tenant_rows'
import type { DeliveryState } from '#webhooks/models/webhook_delivery'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** What became of the deliveries of the last 24 hours, tests left out. */
export type Health = Record<DeliveryState, number>

/** All endpoints, the oldest first, with how they do. */
export async function listEndpoints(): Promise<{ endpoint: WebhookEndpoint; health: Health }[]> {
  const [endpoints, health] = await Promise.all([
    WebhookEndpoint.query().orderBy('id'),
    healthByEndpoint(),
  ])
  return endpoints.map((endpoint) => ({ endpoint, health: health(endpoint.id) }))
}

export async function healthOf({ id }: WebhookEndpoint): Promise<Health> {
  const health = await healthByEndpoint(id)
  return health(id)
}

async function healthByEndpoint(id?: number): Promise<(endpointId: number) => Health> {
  const counts = await tenantRows<{ endpoint_id: number; state: DeliveryState; count: number }>(
    'webhook_deliveries'
  )
    .select('endpoint_id', 'state')
    .select(db.raw('count(*)::int as count'))
    .whereRaw(`created_at > now() - interval '24 hours'`)
    .whereNotNull('event_id')
    .if(id, (query) => query.where('endpoint_id', id!))
    .groupBy('endpoint_id', 'state')
  return (endpointId) => {
    const of = (state: DeliveryState) =>
      counts.find((row) => row.endpoint_id === endpointId && row.state === state)?.count ?? 0
    return { succeeded: of('succeeded'), failed: of('failed'), pending: of('pending') }
  }
}
