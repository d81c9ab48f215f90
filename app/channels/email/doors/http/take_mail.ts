import { createHash, randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import inboundMailConfig from '#config/inbound_mail'
import type { Recipient } from '#channels/email/receiving/recipient_of'
import { handOver } from '#channels/email/doors/hand_over'
import { spoolMail } from '#channels/email/doors/spooled_mail'
import { MailMissing, MailTooLarge } from '#channels/email/doors/http/exceptions/intake_refused'
import { mimeInForm, type FormFields } from '#channels/email/doors/http/mime_in_form'

interface Envelope {
  from: string | null
  to: string[]
}

/** Who a mail is for, once its form has been read. */
export type Addressing = (to: string[]) => Promise<Map<string, Recipient>>

/**
 * Takes the mail of a request, as its body or in a form, and stores it. Handed in again with the
 * same `Idempotency-Key`, or with the same content, it stays one mail.
 *
 * @throws MailMissing, MailTooLarge
 */
export async function takeMail(ctx: HttpContext, door: string, recipientsOf: Addressing) {
  const { request } = ctx
  const limit = inboundMailConfig.largestMail
  const type = request.header('content-type') ?? ''
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)
  // In a form characters are written with up to three.
  if (Number(request.header('content-length') ?? 0) > limit * (isForm ? 3.2 : 1)) {
    // What was announced would otherwise have to be read before the next request.
    ctx.response.header('Connection', 'close')
    throw new MailTooLarge(limit)
  }
  const fields: FormFields = {}
  const raw = isForm ? mimeInForm(request.request, type, fields) : request.request
  return spoolMail(raw, limit, async ({ path, size, isTooLarge }) => {
    if (size === 0) throw new MailMissing()
    const envelope = envelopeOf(ctx, fields)
    const recipients = await recipientsOf(envelope.to)
    await handOver({
      door: 'http',
      key: `${door}:${keyOf(request.header('idempotency-key'))}`,
      path,
      trace: '',
      recipients,
      envelopeFrom: envelope.from,
      remoteIp: null,
      verdicts: null,
    })
    if (isTooLarge) throw new MailTooLarge(limit)
    return { recipients: [...recipients.keys()] }
  })
}

/** From the query, headers, or the form of Mailgun; several recipients stand behind commas. */
function envelopeOf({ request }: HttpContext, fields: FormFields): Envelope {
  const { from, to } = request.qs() as Record<string, string | string[] | undefined>
  const sender = [from].flat()[0] ?? request.header('x-envelope-from') ?? fields.sender
  const recipients = to ?? request.header('x-envelope-to') ?? fields.recipient ?? []
  return {
    from: sender === undefined ? null : String(sender).trim().replace(/^<|>$/g, ''),
    to: [recipients]
      .flat()
      .flatMap((one) => String(one).split(','))
      .map((one) => one.trim())
      .filter(Boolean)
      .slice(0, 100),
  }
}

function keyOf(given: string | undefined): string {
  return given ? createHash('sha256').update(given).digest('hex') : randomUUID()
}
