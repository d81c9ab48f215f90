import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody works in a team from now on. */
export default class TeamMemberAdded extends DomainEvent<{ teamId: number; userId: number }> {
  static eventName = 'team.member_added'
}
