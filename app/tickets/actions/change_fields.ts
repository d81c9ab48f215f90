import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import TicketUpdated, { type Changes } from '#tickets/events/ticket_updated'
import type Ticket from '#tickets/models/ticket'
import type TicketStatus from '#tickets/models/ticket_status'

/**
 * Saves a locked ticket whose fields were changed, grows its version and records what
 * changed. Without changes nothing is written and no event is made.
 */
export async function saveChanges(
  ticket: Ticket,
  changes: Changes,
  actor: User,
  now: DateTime,
  trx: TransactionClientContract
): Promise<void> {
  if (Object.keys(changes).length === 0) return
  ticket.version += 1
  ticket.updatedAt = now
  await ticket.save()
  await record(
    new TicketUpdated({
      ticketId: ticket.id,
      actorId: actor.id,
      payload: { number: ticket.number, version: ticket.version, changes },
    }),
    trx
  )
}

/** Moves a ticket to a status and keeps the moments that depend on its category. */
export function applyStatus(ticket: Ticket, status: TicketStatus, now: DateTime): Changes {
  if (ticket.statusId === status.id) return {}
  const from = ticket.statusCategory
  ticket.statusId = status.id
  ticket.statusCategory = status.category
  if (status.category === 'solved') ticket.solvedAt = now
  else if (status.category !== 'closed') ticket.solvedAt = null
  ticket.closedAt = status.category === 'closed' ? now : null
  return { status: { from, to: status.category } }
}
