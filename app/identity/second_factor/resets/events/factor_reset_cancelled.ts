import { DomainEvent } from '#foundation/events/domain_event'

/** A reset of second factors was stopped before it took effect. */
export default class FactorResetCancelled extends DomainEvent<{ userId: number; resetId: number }> {
  static eventName = 'user.factor_reset_cancelled'
}
