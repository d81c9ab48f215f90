import { tenantRows } from '#tenancy/tenant_rows'
import type { StatusCategory } from '#tickets/models/status_category'

export interface StatusChoice {
  id: number
  category: StatusCategory
  /** Null where the status carries the translated name of its category. */
  name: string | null
}

/** The workspace's statuses in the order its admins gave them. */
export async function listStatuses(): Promise<StatusChoice[]> {
  return tenantRows<StatusChoice>('ticket_statuses')
    .select('id', 'category', 'name')
    .orderBy('position')
}
