import { tenantRows } from '#tenancy/tenant_rows'

/** Most addresses a page shows; others are found by searching. */
const LISTED = 100

interface SuppressionRow {
  address: string
  reason: 'bounced' | 'refused'
  detail: string | null
  created_at: Date
}

/** Addresses that no mail is sent to, the latest first. */
export async function listSuppressions(search: string) {
  const query = tenantRows<SuppressionRow>('mail_suppressions')
    .select('address', 'reason', 'detail', 'created_at')
    .orderBy('created_at', 'desc')
    .limit(LISTED)
  if (search) query.whereRaw('strpos(address, ?) > 0', [search.toLowerCase()])
  const rows = await query
  return rows.map(({ created_at: at, ...row }) => ({ ...row, createdAt: at.toISOString() }))
}
