import { tenantRows } from '#tenancy/tenant_rows'
import type { Choice } from '#identity/queries/list_staff'

/** Staff who follow a ticket, by name. */
export async function listFollowers(ticketId: number): Promise<Choice[]> {
  const ids = tenantRows('ticket_followers').select('user_id').where('ticket_id', ticketId)
  return tenantRows<Choice>('users').select('id', 'name').whereIn('id', ids).orderBy('name')
}

/** Numbers of the tickets that continue a closed one, oldest first. */
export async function listFollowUpNumbers(ticketId: number): Promise<number[]> {
  const rows = await tenantRows<{ number: number }>('tickets')
    .select('number')
    .where('follows_ticket_id', ticketId)
    .orderBy('number')
  return rows.map((row) => row.number)
}

/** The number of the closed ticket that this one continues. */
export async function findFollowedNumber(followsTicketId: number | null): Promise<number | null> {
  if (followsTicketId === null) return null
  const row = await tenantRows<{ number: number }>('tickets')
    .select('number')
    .where('id', followsTicketId)
    .first()
  return row?.number ?? null
}
