import { tenantRows } from '#tenancy/tenant_rows'
import { listPeople, type Person } from '#identity/queries/list_people'
import { listMessageMails, type MessageMailRecord } from '#tickets/queries/list_message_mails'
import type { Visibility } from '#tickets/models/message'

interface MessageRecord {
  id: number
  author_id: number | null
  visibility: Visibility
  channel: string
  body_html: string
  created_at: Date
}

export interface AttachmentRecord {
  id: number
  message_id: number
  file_name: string
  content_type: string
  size: number
  content_id: string | null
}

/** A message with its author and files, as the ticket page shows it. */
export interface MessageItem extends MessageRecord {
  author: Person | null
  attachments: AttachmentRecord[]
  /** How it came, for the desk. */
  mail: MessageMailRecord | null
}

/**
 * A ticket's messages in the order they were written. Internal notes are left out in the
 * query itself unless `withNotes` is given, and so are their files.
 */
export async function listMessages(
  ticketId: number,
  { withNotes }: { withNotes: boolean }
): Promise<MessageItem[]> {
  const query = tenantRows<MessageRecord>('messages')
    .select('id', 'author_id', 'visibility', 'channel', 'body_html', 'created_at')
    .where('ticket_id', ticketId)
    .orderBy('id')
  if (!withNotes) query.where('visibility', 'public')
  const messages = await query

  const byMail = messages.filter(({ channel }) => withNotes && channel === 'email')
  const [people, attachments, mails] = await Promise.all([
    listPeople(messages.map((message) => message.author_id)),
    listAttachments(messages.map((message) => message.id)),
    listMessageMails(byMail.map(({ id }) => id)),
  ])
  return messages.map((message) => ({
    ...message,
    author: message.author_id === null ? null : (people.get(message.author_id) ?? null),
    attachments: attachments.filter((attachment) => attachment.message_id === message.id),
    mail: mails.get(message.id) ?? null,
  }))
}

async function listAttachments(messageIds: number[]): Promise<AttachmentRecord[]> {
  if (messageIds.length === 0) return []
  return tenantRows<AttachmentRecord>('attachments')
    .select('id', 'message_id', 'file_name', 'content_type', 'size', 'content_id')
    .whereRaw('message_id = any(?)', [messageIds])
    .orderBy('id')
}
