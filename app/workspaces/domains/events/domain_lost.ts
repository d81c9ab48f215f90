import { DomainEvent } from '#foundation/events/domain_event'

/** Another workspace has shown that the host is theirs now, after its record here was gone for days. */
export default class DomainLost extends DomainEvent<{ host: string }> {
  static eventName = 'workspace.domain_lost'
}
