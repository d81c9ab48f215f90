import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody else asked to take a person's second factors; without an actor, the operator did. */
export default class FactorResetStarted extends DomainEvent<{ userId: number; resetId: number }> {
  static eventName = 'user.factor_reset_started'
}
