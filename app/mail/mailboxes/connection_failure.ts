import { toOutboundError } from '#foundation/outbound/outbound_error'

/** Why a mail server cannot be used; the words for it are the page's. */
export const connectionFailures = [
  'bad_address',
  'plain_http',
  'private_address',
  'unknown_host',
  'refused',
  'unreachable',
  'timeout',
  'tls',
  'no_tls',
  'closed',
  'bad_answer',
  'too_many_redirects',
  'wrong_password',
  'no_password',
  'oauth_refused',
  'no_folder',
  'throttled',
  'protocol',
  'mail_unreadable',
  'not_set_up',
] as const
export type ConnectionFailureReason = (typeof connectionFailures)[number]

const LONGEST_DETAIL = 300

/** What imapflow and nodemailer put on their errors. */
interface MailError extends Error {
  code?: string
  authenticationFailed?: boolean
  mailboxMissing?: boolean
  tlsFailed?: boolean
  responseText?: string
  response?: unknown
  responseCode?: number
  serverResponseCode?: string
  _err?: Error
}

const BY_CODE: Record<string, ConnectionFailureReason> = {
  EAUTH: 'wrong_password',
  CONNECT_TIMEOUT: 'timeout',
  GREETING_TIMEOUT: 'timeout',
  UPGRADE_TIMEOUT: 'timeout',
  ETIMEOUT: 'timeout',
  EDNS: 'unknown_host',
  ETLS: 'tls',
  STARTTLS_INJECTION: 'tls',
  ETHROTTLE: 'throttled',
  InvalidResponse: 'protocol',
  LineTooLarge: 'protocol',
  LiteralTooLarge: 'protocol',
  ResponseTooLarge: 'protocol',
  ClosedAfterConnectTLS: 'tls',
}

/** A mail server, or what lets us in there, cannot be used. */
export class ConnectionFailure extends Error {
  constructor(
    readonly reason: ConnectionFailureReason,
    /** What the server said, in its language. */
    readonly detail: string = '',
    options?: ErrorOptions
  ) {
    super(detail ? `${reason}: ${detail}` : reason, options)
  }

  static of(error: unknown): ConnectionFailure {
    if (error instanceof ConnectionFailure) return error
    return new ConnectionFailure(reasonOf(error as MailError), detailOf(error as MailError), {
      cause: error,
    })
  }

  /** As it is kept on the mailbox. */
  toColumn(): string {
    return this.detail ? `${this.reason} ${this.detail}` : this.reason
  }

  static fromColumn(kept: string): { reason: ConnectionFailureReason; detail: string | null } {
    const [reason = '', ...words] = kept.split(' ')
    const isKnown = (connectionFailures as readonly string[]).includes(reason)
    return {
      reason: isKnown ? (reason as ConnectionFailureReason) : 'closed',
      detail: (isKnown ? words.join(' ') : kept) || null,
    }
  }
}

function reasonOf(error: MailError): ConnectionFailureReason {
  if (error.authenticationFailed) return 'wrong_password'
  if (error.mailboxMissing) return 'no_folder'
  const known = BY_CODE[error.code ?? '']
  if (known) return known
  if (error.tlsFailed || /wrong version number|SSL routines/i.test(error.message)) return 'tls'
  if (/STARTTLS|upgrade/i.test(error.message)) return 'no_tls'
  return toOutboundError(error._err ?? error).reason
}

function detailOf({ responseText, response, message, _err }: MailError): string {
  const said = responseText || (typeof response === 'string' ? response : '')
  const text = said || _err?.message || message || ''
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_DETAIL)
}
