import { DomainEvent } from '#foundation/events/domain_event'

/** A mail came in that nothing could be made of by itself; staff have to look at it. */
export default class MailQuarantined extends DomainEvent<{
  inboundMailId: number
  reason: string
}> {
  static eventName = 'mail.quarantined'
}
