import { BaseTransformer } from '@adonisjs/core/transformers'
import { sanitizeMailBody } from '#foundation/rich_text/mail_html'
import { isDangerous } from '#tickets/files/mailed_files'
import type { MessageItem } from '#tickets/queries/list_messages'

/** A message as both the desk and the portal show it; only the desk gets addresses of people. */
export default class MessageTransformer extends BaseTransformer<MessageItem> {
  toObject() {
    const message = this.resource
    const isMail = message.channel === 'email'
    // What strangers sent passes the allow-list here again.
    const bodyHtml = isMail ? sanitizeMailBody(message.body_html) : message.body_html
    return {
      id: message.id,
      visibility: message.visibility,
      author: message.author && {
        id: message.author.id,
        name: message.author.name,
        isStaff: message.author.role !== 'customer',
        avatarUrl: message.author.avatarUrl,
      },
      bodyHtml,
      mail: this.mail(),
      createdAt: message.created_at.toISOString(),
      attachments: message.attachments.map((attachment) => ({
        id: attachment.id,
        fileName: attachment.file_name,
        contentType: attachment.content_type,
        size: attachment.size,
        url: `/attachments/${attachment.id}`,
        isDangerous: isMail && isDangerous(attachment.file_name),
        isInline:
          attachment.content_id !== null && bodyHtml.includes(`"/attachments/${attachment.id}"`),
      })),
    }
  }

  private mail() {
    const { id, author, visibility, mail } = this.resource
    if (!mail) return null
    const isStaff = author !== null && author.role !== 'customer'
    return {
      from: { address: mail.from_address, name: mail.from_name },
      to: mail.recipients,
      cc: mail.ccs,
      isAutomatic: mail.is_automatic,
      warning: warningOf(mail.verdicts?.dmarc, isStaff && visibility === 'internal'),
      quotedHtml: mail.quoted_html && sanitizeMailBody(mail.quoted_html),
      originalUrl: mail.has_html ? `/agent/messages/${id}/original` : null,
      sourceUrl: mail.has_original ? `/agent/messages/${id}/source` : null,
    }
  }
}

/** A note of staff is one because nothing proved whose it is, or because it may be no more. */
function warningOf(dmarc: string | undefined, isNoteOfStaff: boolean) {
  if (dmarc === 'fail') return 'forged' as const
  return isNoteOfStaff && dmarc !== 'pass' ? ('unproven_staff' as const) : null
}
