import { DomainEvent } from '#foundation/events/domain_event'

/** A guest sent the form; the confirmation link has to be mailed. */
export default class GuestRequestReceived extends DomainEvent<{ requestId: number }> {
  static eventName = 'guest_request.received'
}
