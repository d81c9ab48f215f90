import { tenantRows } from '#tenancy/tenant_rows'

/** More than anybody reads one by one; shown as "99+". */
const MOST = 100

/**
 * How many unsolved tickets a person is to answer, counted up to 100. Reads the table of
 * tickets by itself, as identity stands below tickets.
 */
export async function countOpenTickets(assigneeId: number): Promise<number> {
  const rows = await tenantRows('tickets')
    .select('tickets.id')
    .where('tickets.assignee_id', assigneeId)
    .whereRaw(`tickets.status_category in ('new','open','pending','on_hold')`)
    .limit(MOST)
  return rows.length
}
