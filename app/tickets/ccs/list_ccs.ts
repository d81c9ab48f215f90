import { tenantRows } from '#tenancy/tenant_rows'

export interface Cc {
  id: number
  name: string
  email: string
  [key: string]: string | number
}

/** Customers in copy of a ticket, by name. */
export function listCcs(ticketId: number): Promise<Cc[]> {
  const ids = tenantRows('ticket_ccs').select('user_id').where('ticket_id', ticketId)
  return tenantRows<Cc>('users').select('id', 'name', 'email').whereIn('id', ids).orderBy('name')
}
