import { DomainEvent } from '#foundation/events/domain_event'

/** A workspace wants to be served at a host of its own; nothing is proven yet. */
export default class DomainAdded extends DomainEvent<{ host: string }> {
  static eventName = 'workspace.domain_added'
}
