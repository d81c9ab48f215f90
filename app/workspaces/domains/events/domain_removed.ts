import { DomainEvent } from '#foundation/events/domain_event'

/** The workspace is not served at the host any more, as somebody of it wanted. */
export default class DomainRemoved extends DomainEvent<{ host: string }> {
  static eventName = 'workspace.domain_removed'
}
