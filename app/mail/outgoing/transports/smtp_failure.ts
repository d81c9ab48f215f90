import { OutboundError } from '#foundation/outbound/outbound_error'
import { DeliveryFailure } from '#mail/outgoing/transports/transport'

/** What nodemailer's connection puts on its errors. */
interface SmtpError extends Error {
  code?: string
  command?: string
  response?: string
  responseCode?: number
}

/** Commands of the mail itself: an answer to another one is about the connection. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA']

/**
 * An error of a conversation with a mail server, judged: 5xx about the mail is for good, 4xx and
 * everything about the connection may pass (RFC 5321, section 4.2.1). A refused sign-in may
 * pass too: somebody will correct the password, and the mails must not be lost until then.
 */
export function toDeliveryFailure(error: unknown): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error
  const { code, command, response, responseCode, message } = error as SmtpError
  const words = response ?? message
  if (error instanceof OutboundError && error.reason === 'private_address') {
    return failure(words, { isPermanent: true, isAnswered: true, reason: 'private_address' })
  }
  const isAboutMail = responseCode !== undefined && ABOUT_THE_MAIL.includes(command ?? '')
  if (isAboutMail) {
    const isPermanent = responseCode >= 500
    const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? null
    const reason = isPermanent ? 'refused' : 'later'
    return failure(words, { isPermanent, isAnswered: true, reason, status })
  }
  if (code === 'EMESSAGE' && command === 'MAIL FROM') {
    return failure(words, { isPermanent: true, isAnswered: true, reason: 'refused' })
  }
  const reason = code === 'EAUTH' ? 'sign_in' : 'unreachable'
  return failure(words, { isPermanent: false, isAnswered: false, reason })
}

function failure(message: string, facts: ConstructorParameters<typeof DeliveryFailure>[1]) {
  return new DeliveryFailure(message, facts)
}
