import { DomainEvent } from '#foundation/events/domain_event'

/** A person's second factors are gone, and with them all their sessions. */
export default class FactorsReset extends DomainEvent<{ userId: number; resetId: number }> {
  static eventName = 'user.factors_reset'
}
