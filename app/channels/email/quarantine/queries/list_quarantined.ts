import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import type { QuarantineReason } from '#channels/email/receiving/outcome'
import type { Verdicts } from '#channels/email/receiving/models/inbound_mail'
import { tenantRows } from '#tenancy/tenant_rows'

export interface QuarantinedMail {
  id: number
  reason: QuarantineReason
  detail: string | null
  from_address: string | null
  from_name: string | null
  subject: string | null
  size: number
  verdicts: Verdicts | null
  received_at: Date
  original_deleted_at: Date | null
}

const PER_PAGE = 25

const MOST_COUNTED = 100

const byArrival: Ordering<QuarantinedMail> = {
  direction: 'desc',
  columns: [
    { sql: 'received_at', type: 'timestamp', valueOf: (row) => row.received_at.toISOString() },
    { sql: 'id', type: 'bigint', valueOf: (row) => row.id },
  ],
}

/** Mails that wait for a decision, newest first. */
export function listQuarantined(position: Position): Promise<Page<QuarantinedMail>> {
  const query = tenantRows<QuarantinedMail>('inbound_mails')
    .select(
      'id',
      'reason',
      'detail',
      'from_address',
      'from_name',
      'subject',
      'size',
      'verdicts',
      'received_at',
      'original_deleted_at'
    )
    .whereRaw(`state = 'quarantined'`)
  return keysetPage(query, byArrival, position, PER_PAGE)
}

/** How many wait, up to 100. */
export async function countQuarantined(): Promise<number> {
  const rows = await tenantRows('inbound_mails')
    .select('id')
    .whereRaw(`state = 'quarantined'`)
    .limit(MOST_COUNTED)
  return rows.length
}
