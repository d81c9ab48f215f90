import type { MailContent } from '#mail/outgoing/mail_content'

/** A mail as it travels: complete, composed and signed. */
export interface SealedMail {
  headerId: string
  /** An empty `from` is the null return path: nobody is told when it fails. */
  envelope: { from: string; to: string }
  source: Buffer
}

/** Hands mails to whoever brings them on. */
export interface Transport {
  /**
   * @param onHandOver called before the first byte of the mail travels; from there on a lost
   * connection leaves open whether it arrived
   * @param content what was sealed, for who shows it
   * @returns the server's words
   * @throws DeliveryFailure
   */
  deliver(mail: SealedMail, onHandOver: () => Promise<void>, content: MailContent): Promise<string>
}

interface Failure {
  /** The server will never take it; otherwise another attempt may do. */
  isPermanent: boolean
  /** The server said so itself: the mail has not arrived. */
  isAnswered: boolean
  /** A word for the page, such as `refused`; the rest are the server's words. */
  reason: FailureReason
  /** As in RFC 3463, where the server gives one. */
  status?: string | null
}

export type FailureReason =
  'refused' | 'later' | 'sign_in' | 'unreachable' | 'private_address' | 'interrupted'

/** A mail was not taken, as far as anybody knows. */
export class DeliveryFailure extends Error implements Failure {
  readonly isPermanent: boolean
  readonly isAnswered: boolean
  readonly reason: FailureReason
  readonly status: string | null

  constructor(message: string, { isPermanent, isAnswered, reason, status = null }: Failure) {
    super(message)
    this.isPermanent = isPermanent
    this.isAnswered = isAnswered
    this.reason = reason
    this.status = status
  }
}
