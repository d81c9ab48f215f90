import { DomainEvent } from '#foundation/events/domain_event'

/** Staff can be put together under a new name. */
export default class TeamCreated extends DomainEvent<{ teamId: number; name: string }> {
  static eventName = 'team.created'
}
