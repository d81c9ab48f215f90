import { DomainEvent } from '#foundation/events/domain_event'

/** A mail came back: its address takes none. */
export default class MailBounced extends DomainEvent<{
  mailId: number
  messageId: number | null
  address: string
}> {
  static eventName = 'mail.bounced'
}
