import type { DateTime } from 'luxon'
import { tenantRows } from '#tenancy/tenant_rows'

/** The newest message and event of a ticket, by id; 0 where there is none. */
export interface NewestRows {
  message: number
  event: number
}

export async function newestRows(ticketId: number): Promise<NewestRows> {
  const [message, event] = await Promise.all(
    ['messages', 'events'].map((table) =>
      tenantRows<{ id: number }>(table)
        .select('id')
        .where('ticket_id', ticketId)
        .orderBy('id', 'desc')
        .first()
    )
  )
  return { message: message?.id ?? 0, event: event?.id ?? 0 }
}

/**
 * Says of a ticket and of everything on it that is newer than `since` that it happened then.
 * Its events count as relayed: nobody gets a mail about a story.
 */
export async function moveIntoPast(ticketId: number, since: NewestRows, at: DateTime) {
  const moment = at.toJSDate()
  const rows = (table: string) => tenantRows(table).where('ticket_id', ticketId)
  await rows('messages').where('id', '>', since.message).update({ created_at: moment })
  await rows('events')
    .where('id', '>', since.event)
    .update({ created_at: moment, relayed_at: moment })
  const isOpening = since.message === 0
  await tenantRows('tickets')
    .where('id', ticketId)
    .update({
      updated_at: moment,
      last_message_at: moment,
      ...(isOpening ? { created_at: moment } : {}),
    })
}
