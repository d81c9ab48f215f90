import { DomainEvent } from '#foundation/events/domain_event'

/** A team is gone; its name stays in what happened. */
export default class TeamDeleted extends DomainEvent<{ teamId: number; name: string }> {
  static eventName = 'team.deleted'
}
