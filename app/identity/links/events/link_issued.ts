import { DomainEvent } from '#foundation/events/domain_event'

/** A link waits to be mailed to the address it is for. */
export default class LinkIssued extends DomainEvent<{ linkId: number }> {
  static eventName = 'link.issued'
}
