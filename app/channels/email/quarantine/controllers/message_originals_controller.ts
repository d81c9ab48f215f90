import type { HttpContext } from '@adonisjs/core/http'
import { sanitizeOriginal } from '#foundation/rich_text/mail_html'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import MessageMail from '#channels/email/receiving/models/message_mail'

/** What a message that came by mail looked like when it was sent. */
export default class MessageOriginalsController {
  /** For a frame on the ticket's page. Images of others' servers load only when asked for. */
  async show({ bouncer, params, request, response }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('viewSource')
    const mail = await MessageMail.find(idOf(params.id))
    if (!mail?.html) throw new MailNotFound()
    const withRemote = request.qs().images === '1'
    response
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Content-Security-Policy', contentPolicy(withRemote))
      .header('X-Content-Type-Options', 'nosniff')
      .header('Referrer-Policy', 'no-referrer')
      .header('X-Frame-Options', 'SAMEORIGIN')
      .header('Cache-Control', 'private, no-cache')
    return response.send(page(sanitizeOriginal(mail.html)))
  }
}

/**
 * Nothing runs, nothing is sent and nothing is framed. The frame keeps our origin only so that
 * images of the mail, which need who is signed in, are shown; without scripts that gives it nothing.
 */
function contentPolicy(withRemote: boolean) {
  const images = withRemote ? `'self' data: https: http:` : `'self' data:`
  return [
    `default-src 'none'`,
    `img-src ${images}`,
    `style-src 'unsafe-inline'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
    `sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox`,
  ].join('; ')
}

function page(html: string) {
  const look =
    'body{margin:12px;background:#fff;color:#1e1d1a;font:15px/1.5 sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}'
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${look}</style></head><body>${html}</body></html>`
}

function idOf(id: string): number {
  if (!/^\d{1,15}$/.test(id)) throw new MailNotFound()
  return Number(id)
}
