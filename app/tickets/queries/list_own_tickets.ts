import { tenantRows } from '#tenancy/tenant_rows'
import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import type { StatusCategory } from '#tickets/models/status_category'

export const ownTicketStates = ['open', 'solved', 'all'] as const
export type OwnTicketState = (typeof ownTicketStates)[number]

/** A customer's ticket as their own list shows it. */
export interface OwnTicket {
  id: number
  number: number
  subject: string
  status_category: StatusCategory
  created_at: Date
  updated_at: Date
}

const ticketsPerPage = 20

const latestFirst: Ordering<OwnTicket> = {
  direction: 'desc',
  columns: [
    {
      sql: 'tickets.updated_at',
      type: 'timestamp',
      valueOf: (row) => row.updated_at.toISOString(),
    },
    { sql: 'tickets.id', type: 'bigint', valueOf: (row) => row.id },
  ],
}

/** The tickets one customer asked, latest news first. */
export async function listOwnTickets(
  requesterId: number,
  state: OwnTicketState,
  position: Position = {},
  size = ticketsPerPage
): Promise<Page<OwnTicket>> {
  const query = tenantRows<OwnTicket>('tickets')
    .select('id', 'number', 'subject', 'status_category', 'created_at', 'updated_at')
    .where('requester_id', requesterId)
  if (state === 'open') query.whereNotIn('status_category', ['solved', 'closed'])
  if (state === 'solved') query.whereIn('status_category', ['solved', 'closed'])
  return keysetPage(query, latestFirst, position, size)
}
