import { DomainEvent } from '#foundation/events/domain_event'

/** A ticket was opened with its first message. Written by the statement that makes the ticket. */
export default class TicketCreated extends DomainEvent<{
  number: number
  messageId: number
  channel: string
  followsNumber: number | null
  /** Present where no person wrote it. */
  isAutomatic?: boolean
}> {
  static eventName = 'ticket.created'
}
