import { DomainEvent } from '#foundation/events/domain_event'

/** A mail could not be sent, and nobody tries any more by themselves. */
export default class MailFailed extends DomainEvent<{
  mailId: number
  messageId: number | null
  address: string
  reason: string
}> {
  static eventName = 'mail.failed'
}
