import { DomainEvent } from '#foundation/events/domain_event'

/** The DNS record of a verified host is gone; the host is still served. */
export default class DomainRecordMissed extends DomainEvent<{ host: string }> {
  static eventName = 'workspace.domain_record_missed'
}
