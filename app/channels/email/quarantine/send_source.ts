import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'

/** Hands a mail out as it came, to be saved: nothing of it is opened in our origin. */
export async function sendSource(mail: InboundMail, { response }: HttpContext) {
  const isGone = mail.originalDeletedAt !== null || !(await drive.use().exists(mail.storageKey))
  if (isGone) throw new MailNotFound()
  response
    .header('Content-Type', 'message/rfc822')
    .header('Content-Disposition', `attachment; filename="mail-${mail.id}.eml"`)
    .header('Content-Security-Policy', `default-src 'none'; sandbox`)
    .header('X-Content-Type-Options', 'nosniff')
    .header('Cache-Control', 'private, no-store')
  return response.stream(await drive.use().getStream(mail.storageKey))
}
