import drive from '@adonisjs/drive/services/main'
import type {
  PersonalData,
  PersonalDataHolder,
  PersonalFile,
  ErasureWish,
  Traces,
} from '#identity/privacy/personal_data'
import { htmlRedactor, redactor } from '#identity/privacy/redact'
import { giveBackStorage } from '#tenancy/limits/storage'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import db from '@adonisjs/lucid/services/db'

const BATCH = 100

interface TicketRow {
  id: number
  number: number
  subject: string
  rating: string | null
  rating_comment: string | null
  created_at: Date
}

interface MessageRow {
  id: number
  ticket_id: number
  author_id: number | null
  body_html: string
  body_text: string
  created_at: Date
}

interface FileRow {
  id: number
  file_name: string
  storage_key: string
  size: number
  message_id: number
}

/**
 * Tickets, messages and files. What was said stays, as it is the workspace's record too; on
 * request the person's names and addresses are taken out of it, and their files deleted.
 */
export class TicketHolder implements PersonalDataHolder {
  readonly name = 'tickets'

  /** What they asked with the public answers, and what they wrote elsewhere; no internal notes. */
  async collect({ userId }: Traces): Promise<PersonalData> {
    const tickets = await this.asked(userId)
    const ids = tickets.map(({ id }) => id)
    const messages = await tenantRows<MessageRow>('messages')
      .select('id', 'ticket_id', 'author_id', 'body_html', 'body_text', 'created_at')
      .whereRaw(`((ticket_id = any(?) and visibility = 'public') or author_id = ?)`, [ids, userId])
      .orderBy('id')
    const own = messages.filter((message) => message.author_id === userId)
    const files = await this.filesOf(own.map(({ id }) => id))
    return {
      content: {
        asked: tickets.map((ticket) => ({
          number: ticket.number,
          subject: ticket.subject,
          at: ticket.created_at.toISOString(),
          rating: ticket.rating,
          ratingComment: ticket.rating_comment,
          messages: messages.filter((one) => one.ticket_id === ticket.id).map(said(userId)),
        })),
        writtenElsewhere: own.filter((one) => !ids.includes(one.ticket_id)).map(said(userId)),
      },
      files: files.map(toFile),
    }
  }

  async erase(traces: Traces, { withMessages, withFiles }: ErasureWish): Promise<void> {
    if (withFiles) await this.deleteFiles(traces.userId)
    if (withMessages) await this.redactTickets(traces)
  }

  private async deleteFiles(userId: number) {
    const own = tenantRows('messages').select('id').where('author_id', userId)
    while (true) {
      const files = await tenantRows<FileRow>('attachments')
        .select('id', 'storage_key', 'size')
        .whereIn('message_id', own)
        .orderBy('id')
        .limit(BATCH)
      for (const file of files) {
        await drive.use().delete(file.storage_key)
        await tenantRows('attachments').where('id', file.id).delete()
        await giveBackStorage(Number(file.size))
      }
      if (files.length < BATCH) return
    }
  }

  /** Others may greet them by name: everything in the tickets they took part in is looked at. */
  private async redactTickets(traces: Traces) {
    let last = 0
    while (true) {
      const tickets = await this.takenPartIn(traces.userId, last)
      for (const ticket of tickets) await this.redactTicket(ticket, traces)
      if (tickets.length < BATCH) return
      last = tickets.at(-1)!.id
    }
  }

  private takenPartIn(userId: number, last: number) {
    return tenantRows<TicketRow>('tickets')
      .select('id', 'subject', 'rating_comment')
      .where('id', '>', last)
      .whereRaw(
        `(requester_id = :userId or assignee_id = :userId or exists (
           select from messages where messages.tenant_id = :tenantId
             and messages.ticket_id = tickets.id and messages.author_id = :userId)
         or exists (
           select from ticket_followers where ticket_followers.tenant_id = :tenantId
             and ticket_followers.ticket_id = tickets.id and ticket_followers.user_id = :userId))`,
        { userId, tenantId: TenantContext.id() } as never
      )
      .orderBy('id')
      .limit(BATCH)
  }

  private async redactTicket(ticket: TicketRow, traces: Traces) {
    const redact = redactor(traces)
    const redactHtml = htmlRedactor(traces)
    await change('tickets', ticket, {
      // A subject has at most 200 characters, and what replaces a name may be longer.
      subject: [...redact(ticket.subject)].slice(0, 200).join(''),
      rating_comment: ticket.rating_comment && redact(ticket.rating_comment),
    })
    const messages = await tenantRows<MessageRow>('messages')
      .select('id', 'body_html', 'body_text')
      .where('ticket_id', ticket.id)
    for (const message of messages) {
      await change('messages', message, {
        body_html: redactHtml(message.body_html),
        body_text: redact(message.body_text),
      })
    }
    const files = await tenantRows<FileRow>('attachments')
      .select('id', 'file_name')
      .where('ticket_id', ticket.id)
    for (const file of files)
      await change('attachments', file, { file_name: redact(file.file_name) })
  }

  private asked(userId: number) {
    return tenantRows<TicketRow>('tickets')
      .select('id', 'number', 'subject', 'rating', 'rating_comment', 'created_at')
      .where('requester_id', userId)
      .orderBy('id')
  }

  private filesOf(messageIds: number[]) {
    return tenantRows<FileRow>('attachments')
      .select('id', 'file_name', 'storage_key', 'message_id')
      .whereRaw('message_id = any(?)', [messageIds])
      .orderBy('id')
  }
}

function said(userId: number) {
  return (message: MessageRow) => ({
    at: message.created_at.toISOString(),
    byThemselves: message.author_id === userId,
    html: message.body_html,
    text: message.body_text,
  })
}

function toFile({ id, file_name: name, storage_key: storageKey }: FileRow): PersonalFile {
  return { path: `${id}-${name.replaceAll(/[\\/]/g, '_')}`, storageKey }
}

/** Writes only what became different. */
async function change<Row extends { id: number }>(table: string, row: Row, wanted: Partial<Row>) {
  const changes = Object.entries(wanted).filter(([key, value]) => row[key as keyof Row] !== value)
  if (changes.length === 0) return
  await db
    .from(table)
    .where('tenant_id', TenantContext.id())
    .where('id', row.id)
    .update(Object.fromEntries(changes))
}
