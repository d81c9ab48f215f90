import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { sanitizeMailBody } from '#foundation/rich_text/mail_html'
import { richTextToPlain, sanitizeRichText } from '#foundation/rich_text/rich_text'
import type User from '#identity/models/user'
import MessageAdded from '#tickets/events/message_added'
import type { StoredFile } from '#tickets/files/store_files'
import Attachment from '#tickets/models/attachment'
import Message, { type Visibility } from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'

/** What a person wrote below a ticket. `bodyHtml` is sanitised on the way in. */
export interface NewMessage {
  bodyHtml: string
  visibility: Visibility
  submissionId: string
  files?: StoredFile[]
  /** `email` bodies may have tables and images of the mail; `web` where it is not said. */
  channel?: 'web' | 'email'
  /** No person wrote it: it moves nothing, and nobody is answered. */
  isAutomatic?: boolean
  /** Writes more rows with the message's, in the same transaction. */
  alongside?: Alongside
}

/** A message that was just written. */
export interface WrittenMessage {
  ticketId: number
  messageId: number
}

export type Alongside = (
  written: WrittenMessage,
  trx: TransactionClientContract
) => Promise<unknown>

/** Rich text of a channel as it may be stored. */
export function sanitizeBody(html: string, channel: string | undefined): string {
  return channel === 'email' ? sanitizeMailBody(html) : sanitizeRichText(html)
}

/** Writes a message with its files and event below a locked ticket. */
export async function insertMessage(
  ticket: Ticket,
  author: User,
  message: NewMessage,
  now: DateTime,
  trx: TransactionClientContract
): Promise<Message> {
  const body = sanitizeBody(message.bodyHtml, message.channel)
  const row = await Message.create(
    {
      ticketId: ticket.id,
      authorId: author.id,
      visibility: message.visibility,
      channel: message.channel ?? 'web',
      bodyHtml: body,
      bodyText: richTextToPlain(body),
      submissionId: message.submissionId,
      createdAt: now,
    },
    { client: trx }
  )
  await attachFiles(row, message.files ?? [], now, trx)
  await message.alongside?.({ ticketId: ticket.id, messageId: row.id }, trx)
  await record(
    new MessageAdded({
      ticketId: ticket.id,
      actorId: author.id,
      payload: {
        number: ticket.number,
        messageId: row.id,
        visibility: row.visibility,
        byStaff: author.isStaff,
        ...(message.isAutomatic && { isAutomatic: true }),
      },
    }),
    trx
  )
  return row
}

async function attachFiles(
  message: Message,
  files: StoredFile[],
  now: DateTime,
  trx: TransactionClientContract
) {
  await Attachment.createMany(
    files.map((file) => ({
      ...file,
      ticketId: message.ticketId,
      messageId: message.id,
      createdAt: now,
    })),
    { client: trx }
  )
}
