import type User from '#identity/models/user'
import TicketNotFound from '#tickets/exceptions/ticket_not_found'
import Ticket from '#tickets/models/ticket'

/**
 * A ticket by its number, for the customer who asked it.
 *
 * @throws TicketNotFound also for tickets that others asked, so that numbers tell nothing
 */
export async function findOwnTicket(number: string, customer: User): Promise<Ticket> {
  const ticket = await Ticket.findByNumber(number)
  if (ticket.requesterId !== customer.id) throw new TicketNotFound()
  return ticket
}
