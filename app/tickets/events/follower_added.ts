import { DomainEvent } from '#foundation/events/domain_event'

/** A staff member began to follow a ticket. */
export default class FollowerAdded extends DomainEvent<{
  number: number
  userId: number
  name: string
}> {
  static eventName = 'follower.added'
}
