import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import { richTextToPlain } from '#foundation/rich_text/rich_text'
import { TenantContext } from '#tenancy/tenant_context'
import TicketCreated from '#tickets/events/ticket_created'
import { sanitizeBody, type Alongside } from '#tickets/actions/insert_message'
import { insertTicketSql } from '#tickets/actions/insert_ticket_sql'
import { findSubmission, isRepeatedSubmission } from '#tickets/actions/submissions'
import type { StoredFile } from '#tickets/files/store_files'
import { priorityRank, type Priority } from '#tickets/models/priority'

/** What a new ticket starts from. `bodyHtml` may be anything a person sent; it is sanitised here. */
export interface NewTicket {
  requesterId: number
  subject: string
  bodyHtml: string
  channel: 'web' | 'api' | 'email'
  submissionId: string
  files?: StoredFile[]
  priority?: Priority
  follows?: { id: number; number: number }
  /** The mailbox it came to and is answered from. */
  mailboxId?: number | null
  teamId?: number | null
  isAutomatic?: boolean
  /** Writes more rows with the ticket's; only inside of a transaction. */
  alongside?: Alongside
}

export interface CreatedTicket {
  id: number
  number: number
  messageId: number
  /** False where the same submission had made the ticket before. */
  isNew: boolean
}

/**
 * Opens a ticket with its first message, files and event in one statement: the counter of
 * the workspace's numbers is locked for that statement only, and a failed one leaves no gap.
 * Sending the same submission again answers with the ticket it made.
 */
export class CreateTicket {
  async execute(
    ticket: NewTicket,
    client: QueryClientContract = db.connection()
  ): Promise<CreatedTicket> {
    try {
      const result = await client.rawQuery<{ rows: Omit<CreatedTicket, 'isNew'>[] }>(
        insertTicketSql,
        bindings(ticket)
      )
      const created = result.rows[0]
      if (client.isTransaction)
        await alongside(ticket, created, client as TransactionClientContract)
      return { ...created, isNew: true }
    } catch (error) {
      if (!isRepeatedSubmission(error) || client.isTransaction) throw error
      return { ...(await findSubmission(ticket.submissionId)), isNew: false }
    }
  }
}

function alongside(
  ticket: NewTicket,
  { id, messageId }: Omit<CreatedTicket, 'isNew'>,
  trx: TransactionClientContract
) {
  return ticket.alongside?.({ ticketId: id, messageId }, trx)
}

function bindings(ticket: NewTicket) {
  const body = sanitizeBody(ticket.bodyHtml, ticket.channel)
  return {
    tenant: TenantContext.id(),
    subject: ticket.subject,
    priority: priorityRank(ticket.priority ?? 'normal'),
    requester: ticket.requesterId,
    channel: ticket.channel,
    follows: (ticket.follows?.id ?? null) as never,
    mailbox: (ticket.mailboxId ?? null) as never,
    team: (ticket.teamId ?? null) as never,
    body_html: body,
    body_text: richTextToPlain(body),
    submission: ticket.submissionId,
    files: JSON.stringify(ticket.files ?? []),
    event: TicketCreated.eventName,
    facts: JSON.stringify({
      channel: ticket.channel,
      followsNumber: ticket.follows?.number ?? null,
      ...(ticket.isAutomatic && { isAutomatic: true }),
    }),
  }
}
