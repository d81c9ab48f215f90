import { tenantRows } from '#tenancy/tenant_rows'

/** Tags of several tickets in one statement: ticket id → names in alphabetical order. */
export async function listTags(ticketIds: number[]): Promise<Map<number, string[]>> {
  const tags = new Map<number, string[]>()
  if (ticketIds.length === 0) return tags
  const rows = await tenantRows<{ ticket_id: number; name: string }>('ticket_tags')
    .select('ticket_id', 'name')
    .whereRaw('ticket_id = any(?)', [ticketIds])
    .orderBy('name')
  for (const row of rows) tags.set(row.ticket_id, [...(tags.get(row.ticket_id) ?? []), row.name])
  return tags
}
