import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DomainEvent } from '#foundation/events/domain_event'

/**
 * Writes an event into the outbox, in the transaction of the change it tells.
 * @returns the event's id
 */
export async function record(event: DomainEvent, trx: TransactionClientContract): Promise<number> {
  const [id] = await recordAll([event], trx)
  return id
}

/**
 * Writes several events in one statement; their ids keep the given order. The database takes
 * the workspace from the connection, and ids of one ticket in the order of commits.
 */
export async function recordAll(
  events: DomainEvent[],
  trx: TransactionClientContract
): Promise<number[]> {
  if (events.length === 0) return []
  const rows = await trx.table('events').returning('id').multiInsert(events.map(toRow))
  return rows.map((row: number | { id: number }) => (typeof row === 'number' ? row : row.id))
}

function toRow(event: DomainEvent) {
  return {
    name: event.name,
    ticket_id: event.ticketId,
    actor_id: event.actorId,
    payload: JSON.stringify(event.payload),
  }
}
