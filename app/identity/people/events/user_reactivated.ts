import { DomainEvent } from '#foundation/events/domain_event'

/** A deactivated person may sign in again. */
export default class UserReactivated extends DomainEvent<{ userId: number }> {
  static eventName = 'user.reactivated'
}
