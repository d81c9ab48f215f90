import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody took everything out that is kept about a person. */
export default class UserExported extends DomainEvent<{ userId: number }> {
  static eventName = 'user.exported'
}
