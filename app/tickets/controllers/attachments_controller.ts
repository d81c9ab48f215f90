import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import Attachment from '#tickets/models/attachment'
import { isPreviewable } from '#tickets/files/file_types'
import TicketNotFound from '#tickets/exceptions/ticket_not_found'
import type Ticket from '#tickets/models/ticket'
import TicketCc from '#tickets/models/ticket_cc'
import TicketPolicy from '#tickets/policies/ticket_policy'

/**
 * Streams a file to whoever may read its message. Nothing a customer uploads runs in our
 * origin: the media type is ours, sniffing is off, and the answer is sandboxed.
 */
export default class AttachmentsController {
  async show({ auth, bouncer, logger, params, request, response }: HttpContext) {
    const attachment = await this.find(params.id)
    const { ticket, message } = attachment
    const isInCopy = await this.isInCopy(ticket, auth.getUserOrFail())
    const mayView = await bouncer
      .with(TicketPolicy)
      .allows('viewAttachment', ticket, message, isInCopy)
    if (!mayView) throw new TicketNotFound()
    if (!(await drive.use().exists(attachment.storageKey))) {
      logger.error({ attachmentId: attachment.id }, 'The file of an attachment is gone from Drive')
      throw new TicketNotFound()
    }

    const asDownload = Boolean(request.qs().download) || !isPreviewable(attachment.contentType)
    response
      .header('Content-Type', mediaType(attachment.contentType))
      .header('Content-Length', attachment.size)
      .header('Content-Disposition', disposition(attachment.fileName, asDownload))
      .header('Content-Security-Policy', contentPolicy(attachment.contentType))
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'private, no-cache')
      .header('ETag', `"${attachment.id}"`)
    if (response.fresh()) return response.status(304).send('')
    return response.stream(await drive.use().getStream(attachment.storageKey))
  }

  /** Files too large for a mail stand in it as links, for who is in copy as well. */
  private async isInCopy(ticket: Ticket, user: User): Promise<boolean> {
    const cc = TicketCc.query().where({ ticket_id: ticket.id, user_id: user.id })
    return (await cc.first()) !== null
  }

  private async find(id: string): Promise<Attachment> {
    if (!/^\d{1,15}$/.test(id)) throw new TicketNotFound()
    const attachment = await Attachment.query()
      .where('id', Number(id))
      .preload('ticket')
      .preload('message')
      .first()
    if (!attachment) throw new TicketNotFound()
    return attachment
  }
}

/** Without a charset browsers take text for the encoding of their own language. */
function mediaType(contentType: string) {
  return contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType
}

/** Chromium's PDF viewer does not work inside a sandbox; everything else is locked into one. */
function contentPolicy(contentType: string) {
  const base = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'self'`
  return contentType === 'application/pdf' ? base : `${base}; sandbox`
}

/** RFC 6266 with the UTF-8 form of RFC 8187; the plain form is a fallback of safe characters. */
function disposition(fileName: string, asDownload: boolean) {
  const plain = fileName.replace(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, percentEncode)
  return `${asDownload ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function percentEncode(character: string) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
