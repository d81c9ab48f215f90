import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { applyStatus, saveChanges } from '#tickets/actions/change_fields'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { insertMessage, type NewMessage } from '#tickets/actions/insert_message'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { findSubmission, isRepeatedSubmission } from '#tickets/actions/submissions'
import type Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'

/**
 * A customer writes below their ticket. It comes back to the agents as open; a closed ticket
 * stays closed and the reply opens a follow-up that is linked to it. What no person wrote is
 * added and changes nothing else.
 *
 * @returns the number of the ticket that now carries the reply; `isNew` false where it already did
 */
export class ReplyToOwnTicket {
  async execute(
    ticket: Ticket,
    customer: User,
    reply: Omit<NewMessage, 'visibility'>
  ): Promise<{ number: number; isNew: boolean }> {
    try {
      const number = await transaction((trx) => this.write(ticket.id, customer, reply, trx))
      return { number, isNew: true }
    } catch (error) {
      if (!isRepeatedSubmission(error)) throw error
      const { number } = await findSubmission(reply.submissionId)
      return { number, isNew: false }
    }
  }

  private async write(
    ticketId: number,
    customer: User,
    reply: Omit<NewMessage, 'visibility'>,
    trx: TransactionClientContract
  ): Promise<number> {
    const ticket = await lockTicket(ticketId, trx)
    if (ticket.isClosed && !reply.isAutomatic) {
      return this.openFollowUp(ticket, customer, reply, trx)
    }

    const now = DateTime.now()
    await insertMessage(ticket, customer, { ...reply, visibility: 'public' }, now, trx)
    if (reply.isAutomatic) return ticket.number
    const changes =
      ticket.statusCategory === 'new'
        ? {}
        : applyStatus(ticket, await TicketStatus.firstOf('open', trx), now)
    ticket.merge({ lastMessageAt: now, updatedAt: now })
    await ticket.save()
    await saveChanges(ticket, changes, customer, now, trx)
    return ticket.number
  }

  private async openFollowUp(
    closed: Ticket,
    customer: User,
    reply: Omit<NewMessage, 'visibility'>,
    trx: TransactionClientContract
  ): Promise<number> {
    const followUp = await new CreateTicket().execute(
      {
        ...reply,
        requesterId: customer.id,
        subject: closed.subject,
        channel: reply.channel ?? 'web',
        mailboxId: closed.mailboxId,
        follows: { id: closed.id, number: closed.number },
      },
      trx
    )
    return followUp.number
  }
}
