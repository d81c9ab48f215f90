import { DomainEvent } from '#foundation/events/domain_event'

/** A team is called otherwise from now on. */
export default class TeamRenamed extends DomainEvent<{ teamId: number; from: string; to: string }> {
  static eventName = 'team.renamed'
}
