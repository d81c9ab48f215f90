import { DomainEvent, type JsonValue } from '#foundation/events/domain_event'

/** Field → what it was and what it became, in the words of the page props. */
export type Changes = Record<string, { from: JsonValue; to: JsonValue }>

/** Fields of a ticket changed. `version` is the ticket's version afterwards. */
export default class TicketUpdated extends DomainEvent<{
  number: number
  version: number
  changes: Changes
}> {
  static eventName = 'ticket.updated'
}
