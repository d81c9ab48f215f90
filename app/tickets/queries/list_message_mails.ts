import db from '@adonisjs/lucid/services/db'
import { tenantRows } from '#tenancy/tenant_rows'

interface Addressed {
  address: string
  name: string | null
}

/** What a message looked like as a mail, where it came as one. */
export interface MessageMailRecord {
  message_id: number
  from_address: string
  from_name: string | null
  recipients: Addressed[]
  ccs: Addressed[]
  is_automatic: boolean
  verdicts: { dmarc?: string } | null
  quoted_html: string | null
  has_html: boolean
  has_original: boolean
}

/** Mails of messages by the messages' ids, for the desk alone: they hold people's addresses. */
export async function listMessageMails(
  messageIds: number[]
): Promise<Map<number, MessageMailRecord>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tenantRows<MessageMailRecord>('message_mails')
    .select(
      'message_mails.message_id',
      'message_mails.from_address',
      'message_mails.from_name',
      'message_mails.recipients',
      'message_mails.ccs',
      'message_mails.is_automatic',
      'message_mails.verdicts',
      'message_mails.quoted_html'
    )
    .joinRaw(
      `left join inbound_mails on inbound_mails.tenant_id = message_mails.tenant_id
       and inbound_mails.message_id = message_mails.message_id`
    )
    .select(db.raw('message_mails.html is not null as has_html'))
    .select(
      db.raw(
        `(inbound_mails.id is not null and inbound_mails.original_deleted_at is null) as has_original`
      )
    )
    .whereRaw('message_mails.message_id = any(?)', [messageIds])
  return new Map(rows.map((row) => [row.message_id, row]))
}
