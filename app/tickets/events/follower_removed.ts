import { DomainEvent } from '#foundation/events/domain_event'

/** A staff member stopped following a ticket. */
export default class FollowerRemoved extends DomainEvent<{
  number: number
  userId: number
  name: string
}> {
  static eventName = 'follower.removed'
}
