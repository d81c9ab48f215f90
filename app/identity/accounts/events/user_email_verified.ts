import { DomainEvent } from '#foundation/events/domain_event'

/** A person showed that the address they have is theirs. */
export default class UserEmailVerified extends DomainEvent<{ userId: number }> {
  static eventName = 'user.email_verified'
}
