import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantRows } from '#tenancy/tenant_rows'
import TicketUpdated, { type Changes } from '#tickets/events/ticket_updated'
import type Ticket from '#tickets/models/ticket'

/** Everything that changed on a ticket after the given version, oldest first. */
export async function changesSince(
  ticket: Ticket,
  version: number,
  trx: TransactionClientContract
): Promise<Changes[]> {
  if (version >= ticket.version) return []
  const events = await tenantRows<{ payload: { version: number; changes: Changes } }>('events', trx)
    .select('payload')
    .where({ ticket_id: ticket.id, name: TicketUpdated.eventName })
    .orderBy('id', 'desc')
    .limit(ticket.version - version)
  return events
    .filter(({ payload }) => payload.version > version)
    .map(({ payload }) => payload.changes)
    .reverse()
}
