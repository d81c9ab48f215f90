import { DomainEvent } from '#foundation/events/domain_event'

/** Nothing here tells any more who this person was. */
export default class UserAnonymized extends DomainEvent<{ userId: number }> {
  static eventName = 'user.anonymized'
}
