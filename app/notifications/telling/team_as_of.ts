import { tenantRows } from '#tenancy/tenant_rows'
import { idIn } from '#notifications/telling/id_in'
import TicketUpdated, { type Changes } from '#tickets/events/ticket_updated'
import type Ticket from '#tickets/models/ticket'

/** Whose a ticket was right after an event: what the first later change of its team changed. */
export async function teamAsOf({ id, teamId }: Ticket, eventId: number): Promise<number | null> {
  const later = await tenantRows<{ payload: { changes: Changes } }>('events')
    .select('payload')
    .where('ticket_id', id)
    .where('name', TicketUpdated.eventName)
    .where('id', '>', eventId)
    .orderBy('id')
  const change = later.find(({ payload }) => payload.changes.team)?.payload.changes.team
  return change ? idIn(change.from) : teamId
}
