import { DateTime } from 'luxon'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import TicketRated from '#tickets/events/ticket_rated'
import { lockTicket } from '#tickets/actions/lock_ticket'
import TicketNotSolved from '#tickets/exceptions/ticket_not_solved'
import type Ticket from '#tickets/models/ticket'

export interface Rating {
  rating: 'good' | 'bad'
  comment?: string | null
}

/**
 * A customer says how it went; they may change their mind.
 *
 * @throws TicketNotSolved
 */
export class RateTicket {
  async execute(ticket: Ticket, customer: User, { rating, comment = null }: Rating): Promise<void> {
    await transaction(async (trx) => {
      const locked = await lockTicket(ticket.id, trx)
      if (locked.isUnsolved) throw new TicketNotSolved()
      if (locked.rating === rating && locked.ratingComment === comment) return
      const now = DateTime.now()
      locked.merge({ rating, ratingComment: comment, ratedAt: now, updatedAt: now })
      await locked.save()
      await record(
        new TicketRated({
          ticketId: locked.id,
          actorId: customer.id,
          payload: { number: locked.number, rating },
        }),
        trx
      )
    })
  }
}
