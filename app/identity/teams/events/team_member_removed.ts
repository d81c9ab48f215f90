import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody left a team. */
export default class TeamMemberRemoved extends DomainEvent<{ teamId: number; userId: number }> {
  static eventName = 'team.member_removed'
}
