import { DomainEvent } from '#foundation/events/domain_event'

/** A DNS record has shown that the host is the workspace's; from now on it is served there. */
export default class DomainVerified extends DomainEvent<{ host: string }> {
  static eventName = 'workspace.domain_verified'
}
