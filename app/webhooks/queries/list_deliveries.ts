import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import { tenantRows } from '#tenancy/tenant_rows'
import type { PublicEventName } from '#webhooks/catalogue/public_events'
import type { DeliveryFailure } from '#webhooks/delivery/failures'
import type { DeliveryState } from '#webhooks/models/webhook_delivery'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'

export const deliveriesPerPage = 25

export interface DeliveryFilters {
  state: DeliveryState | null
  event: PublicEventName | null
}

/** A delivery as one line of the log. */
export interface DeliveryRow {
  id: number
  event_id: number | null
  message_id: string
  event_name: string
  ticket_number: number | null
  state: DeliveryState
  attempts: number
  response_status: number | null
  error: DeliveryFailure | null
  duration_ms: number | null
  created_at: Date
  next_attempt_at: Date | null
  finished_at: Date | null
}

const columns = [
  ...['id', 'event_id', 'message_id', 'event_name', 'ticket_number', 'state', 'attempts'],
  ...['response_status', 'error', 'duration_ms', 'created_at', 'next_attempt_at', 'finished_at'],
]

const newestFirst: Ordering<DeliveryRow> = {
  direction: 'desc',
  columns: [
    { sql: 'created_at', type: 'timestamp', valueOf: (row) => row.created_at.toISOString() },
    { sql: 'id', type: 'bigint', valueOf: (row) => row.id },
  ],
}

/** One page of an endpoint's log. */
export function listDeliveries(
  { id }: WebhookEndpoint,
  { state, event }: DeliveryFilters,
  position: Position
): Promise<Page<DeliveryRow>> {
  const query = tenantRows<DeliveryRow>('webhook_deliveries')
    .select(columns)
    .where('endpoint_id', id)
  if (state) query.where('state', state)
  if (event) query.where('event_name', event)
  return keysetPage(query, newestFirst, position, deliveriesPerPage)
}
