import db from '@adonisjs/lucid/services/db'
import { rootHeaderId } from '#channels/email/threading/header_ids'
import type User from '#identity/models/user'
import type Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import type Ticket from '#tickets/models/ticket'

/** How many of the latest mails are named; longer headers help no mail program. */
const LONGEST_CHAIN = 15

interface Thread {
  /** Message-IDs without angle brackets. */
  inReplyTo: string
  references: string[]
}

/**
 * What a mail to a person refers to: the ticket itself, then the mails about it that this
 * person sent or got before, so that their mail program shows one conversation.
 */
export async function threadOf(
  ticket: Ticket,
  recipient: User,
  tenant: Tenant,
  mailId: number
): Promise<Thread> {
  const { rows } = await db.rawQuery<{ rows: { header_id: string }[] }>(CHAIN, {
    tenantId: TenantContext.id(),
    ticketId: ticket.id,
    recipientId: recipient.id,
    mailId,
    longest: LONGEST_CHAIN,
  })
  const chain = rows.map((row) => row.header_id).reverse()
  const root = rootHeaderId(ticket.id, tenant)
  return { inReplyTo: chain.at(-1) ?? root, references: [root, ...chain] }
}

const CHAIN = `
  select header_id from (
    select header_id, created_at from outgoing_mails
    where tenant_id = :tenantId::bigint and ticket_id = :ticketId::bigint
      and recipient_id = :recipientId::bigint and id < :mailId::bigint
      and state in ('queued', 'sent')
    union all
    select mail_ids.header_id, mail_ids.created_at from mail_ids
    join messages on messages.tenant_id = mail_ids.tenant_id and messages.id = mail_ids.message_id
    where mail_ids.tenant_id = :tenantId::bigint and mail_ids.ticket_id = :ticketId::bigint
      and mail_ids.direction = 'in' and messages.author_id = :recipientId::bigint
  ) chain
  order by created_at desc limit :longest::int`
