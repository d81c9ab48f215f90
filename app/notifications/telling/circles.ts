import { staffRoles } from '#identity/models/role'
import { tenantRows } from '#tenancy/tenant_rows'
import type Ticket from '#tickets/models/ticket'

/** Whose ticket it is, and who follows it. */
export async function watchersOf(ticket: Ticket): Promise<Set<number>> {
  const followers = await tenantRows<{ user_id: number }>('ticket_followers')
    .select('user_id')
    .where('ticket_id', ticket.id)
  const ids = followers.map((row) => row.user_id)
  return new Set(ticket.assigneeId === null ? ids : [ticket.assigneeId, ...ids])
}

export async function membersOf(teamIds: number[]): Promise<number[]> {
  if (teamIds.length === 0) return []
  const rows = await tenantRows<{ user_id: number }>('team_members')
    .distinct('user_id')
    .whereIn('team_id', teamIds)
    .orderBy('user_id')
  return rows.map((row) => row.user_id)
}

export async function allStaff(): Promise<number[]> {
  const rows = await tenantRows<{ id: number }>('users')
    .select('id')
    .whereIn('role', [...staffRoles])
    .whereNull('disabled_at')
    .orderBy('id')
  return rows.map(({ id }) => id)
}

/** Customers who get the answers to a ticket besides its requester. */
export async function ccsOf(ticket: Ticket): Promise<number[]> {
  const rows = await tenantRows<{ user_id: number }>('ticket_ccs')
    .select('user_id')
    .where('ticket_id', ticket.id)
  return rows.map((row) => row.user_id)
}
