import { listPeople } from '#identity/queries/list_people'
import { tenantRows } from '#tenancy/tenant_rows'
import type { AttachmentRecord, MessageItem } from '#tickets/queries/list_messages'

/** One message with its author and files; null where it is gone. */
export async function findMessage(id: number): Promise<MessageItem | null> {
  const message = await tenantRows<Omit<MessageItem, 'author' | 'attachments'>>('messages')
    .select('id', 'author_id', 'visibility', 'body_html', 'created_at')
    .where('id', id)
    .first()
  if (!message) return null
  const [people, attachments] = await Promise.all([
    listPeople([message.author_id]),
    tenantRows<AttachmentRecord>('attachments')
      .select('id', 'message_id', 'file_name', 'content_type', 'size')
      .where('message_id', id)
      .orderBy('id'),
  ])
  const author = message.author_id === null ? null : (people.get(message.author_id) ?? null)
  return { ...message, author, attachments }
}
