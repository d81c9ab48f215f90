import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import { viewConditions, views, type View } from '#tickets/queries/ticket_filters'

/** From here on people see "99+": counting stops at this many tickets of a view. */
export const countCap = 100

export interface ViewCount {
  key: View
  count: number
}

/**
 * How many tickets each view holds for this person, in one statement that reads at most
 * `countCap` index entries per view however large the workspace is.
 */
export async function countViews(viewerId: number): Promise<ViewCount[]> {
  const counts = views.map(
    (view) =>
      `select '${view}' as key, (select count(*) from (select 1 from tickets
        where tickets.tenant_id = :tenant and ${viewConditions[view]} limit ${countCap}) capped) as count`
  )
  const result = await db.rawQuery<{ rows: ViewCount[] }>(counts.join(' union all '), {
    tenant: TenantContext.id(),
    me: viewerId,
  })
  return result.rows
}
