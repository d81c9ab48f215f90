import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import TicketIsClosed from '#tickets/exceptions/ticket_is_closed'
import { applyStatus, saveChanges } from '#tickets/actions/change_fields'
import { insertMessage, type NewMessage } from '#tickets/actions/insert_message'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { refuseUnseen } from '#tickets/actions/refuse_unseen'
import { isRepeatedSubmission, isSubmitted } from '#tickets/actions/submissions'
import type { Changes } from '#tickets/events/ticket_updated'
import type Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'

export interface StaffMessage extends NewMessage {
  /** The status chosen with the send button; a public reply without one waits for the customer. */
  statusId?: number
  /** The newest message the author had on screen; a newer one stops the sending. */
  lastSeenMessageId?: number
}

/**
 * Staff answer a ticket or leave a note on it. A public reply of a ticket that nobody owns
 * makes its author the assignee. Sending the same submission again changes nothing.
 *
 * @returns `isNew` false for a repeated submission
 * @throws UnseenMessage, TicketIsClosed, InvalidChoice
 */
export class AnswerTicket {
  async execute(ticket: Ticket, author: User, message: StaffMessage): Promise<{ isNew: boolean }> {
    try {
      return await transaction((trx) => this.write(ticket.id, author, message, trx))
    } catch (error) {
      if (!isRepeatedSubmission(error)) throw error
      return { isNew: false }
    }
  }

  /** For who writes more in the same transaction. */
  async write(
    ticketId: number,
    author: User,
    message: StaffMessage,
    trx: TransactionClientContract
  ) {
    const now = DateTime.now()
    const ticket = await lockTicket(ticketId, trx)
    if (await isSubmitted(message.submissionId, trx)) return { isNew: false }
    if (ticket.isClosed) throw new TicketIsClosed()
    await refuseUnseen(ticket.id, author.id, message.lastSeenMessageId, trx)

    await insertMessage(ticket, author, message, now, trx)
    const changes = await this.applyConsequences(ticket, author, message, now, trx)
    ticket.merge({ lastMessageAt: now, updatedAt: now })
    await ticket.save()
    await saveChanges(ticket, changes, author, now, trx)
    return { isNew: true }
  }

  private async applyConsequences(
    ticket: Ticket,
    author: User,
    message: StaffMessage,
    now: DateTime,
    trx: TransactionClientContract
  ): Promise<Changes> {
    const changes: Changes = {}
    const isReply = message.visibility === 'public'
    if (isReply) ticket.firstRepliedAt ??= now
    if (isReply && ticket.assigneeId === null) {
      ticket.assigneeId = author.id
      changes.assignee = { from: null, to: { id: author.id, name: author.name } }
    }
    const status = await this.nextStatus(message, trx)
    return status ? { ...changes, ...applyStatus(ticket, status, now) } : changes
  }

  private async nextStatus({ statusId, visibility }: StaffMessage, trx: TransactionClientContract) {
    if (statusId !== undefined) return TicketStatus.chosen(statusId, trx)
    return visibility === 'internal' ? null : TicketStatus.firstOf('pending', trx)
  }
}
