import { DomainEvent } from '#foundation/events/domain_event'

/** A workspace sent far more automatic mails than it ever should: no more leave. */
export class AutomaticMailStopped extends DomainEvent<{ mails: number; minutes: number }> {
  static eventName = 'automatic_mail.stopped'
}

/** Somebody looked at what happened and lets automatic mails leave again. */
export class AutomaticMailResumed extends DomainEvent<Record<string, never>> {
  static eventName = 'automatic_mail.resumed'
}
