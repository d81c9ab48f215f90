import { DomainEvent } from '#foundation/events/domain_event'

/** The requester said how it went. */
export default class TicketRated extends DomainEvent<{
  number: number
  rating: 'good' | 'bad'
}> {
  static eventName = 'ticket.rated'
}
