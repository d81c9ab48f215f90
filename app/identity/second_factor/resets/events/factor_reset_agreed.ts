import { DomainEvent } from '#foundation/events/domain_event'

/** A person agreed to what the operator asked: the wait begins. */
export default class FactorResetAgreed extends DomainEvent<{ userId: number; resetId: number }> {
  static eventName = 'user.factor_reset_agreed'
}
