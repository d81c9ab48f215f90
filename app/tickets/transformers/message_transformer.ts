import { BaseTransformer } from '@adonisjs/core/transformers'
import type { MessageItem } from '#tickets/queries/list_messages'

/** A message as both the desk and the portal show it; addresses of people stay inside. */
export default class MessageTransformer extends BaseTransformer<MessageItem> {
  toObject() {
    const message = this.resource
    return {
      id: message.id,
      visibility: message.visibility,
      author: message.author && {
        id: message.author.id,
        name: message.author.name,
        isStaff: message.author.role !== 'customer',
        avatarUrl: message.author.avatarUrl,
      },
      bodyHtml: message.body_html,
      createdAt: message.created_at.toISOString(),
      attachments: message.attachments.map((attachment) => ({
        id: attachment.id,
        fileName: attachment.file_name,
        contentType: attachment.content_type,
        size: attachment.size,
        url: `/attachments/${attachment.id}`,
      })),
    }
  }
}
