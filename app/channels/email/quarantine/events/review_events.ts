import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody decided about a mail in quarantine. */
export class MailReviewed extends DomainEvent<{
  inboundMailId: number
  /** `let_through` also leaves out the checks of its sender. */
  decision: 'tried_again' | 'let_through' | 'deleted'
}> {
  static eventName = 'mail.reviewed'
}

/** Mails of a sender, or of all of a host, go to quarantine from now on. */
export class SenderBlocked extends DomainEvent<{ sender: string }> {
  static eventName = 'mail_sender.blocked'
}

export class SenderUnblocked extends DomainEvent<{ sender: string }> {
  static eventName = 'mail_sender.unblocked'
}
