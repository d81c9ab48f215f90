import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** What a listener still has to do about an event. */
export interface Delivery {
  tenantId: number
  eventId: number
  listener: string
}

export interface DeliveryRow {
  tenant_id: number
  event_id: number
  listener: string
}

/**
 * A lane is one ticket's events on their way to one listener. Only its head may be in the
 * queue: the delivery with nothing earlier in the lane, and no earlier event of the ticket
 * that a relay has yet to move. Deliveries without a ticket are heads at once.
 */
export function laneHeads(client: QueryClientContract): DatabaseQueryBuilderContract<DeliveryRow> {
  return client
    .from('event_deliveries as d')
    .select('d.tenant_id', 'd.event_id', 'd.listener')
    .whereNull('d.failed_at')
    .whereRaw(
      `(d.ticket_id is null or not exists (
        select from event_deliveries earlier
        where earlier.tenant_id = d.tenant_id and earlier.ticket_id = d.ticket_id
          and earlier.listener = d.listener and earlier.event_id < d.event_id
          and earlier.failed_at is null
      ) and not exists (
        select from events unrelayed
        where unrelayed.relayed_at is null and unrelayed.id < d.event_id
          and unrelayed.tenant_id = d.tenant_id and unrelayed.ticket_id = d.ticket_id
      ))`
    )
    .orderBy('d.event_id')
}

export function toDelivery(row: DeliveryRow): Delivery {
  return { tenantId: row.tenant_id, eventId: row.event_id, listener: row.listener }
}
