import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { enqueue } from '#foundation/queue/enqueue'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import type User from '#identity/models/user'
import type { StaffMessage } from '#tickets/actions/answer_ticket'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { refuseUnseen } from '#tickets/actions/refuse_unseen'
import { isSubmitted } from '#tickets/actions/submissions'
import TicketIsClosed from '#tickets/exceptions/ticket_is_closed'
import HeldReply from '#tickets/models/held_reply'
import type Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'
import { showSending } from '#tickets/sending/show_sending'

/**
 * Keeps a public reply until its author can no longer undo it. What would refuse it then
 * refuses it now. The row is what counts: a job that gets lost is made again.
 *
 * @returns `isNew` false for a repeated submission
 * @throws UnseenMessage, TicketIsClosed, InvalidChoice
 */
export class HoldReply {
  async execute(
    ticket: Ticket,
    author: User,
    message: StaffMessage,
    seconds: number,
    alongside: (trx: TransactionClientContract) => Promise<void> = async () => {}
  ): Promise<{ isNew: boolean; isHeld: true }> {
    const held = await this.keep(ticket.id, author, message, seconds, alongside)
    if (!held) return { isNew: false, isHeld: true }
    await enqueue(new ReleaseReply({ heldReplyId: held.id }), {
      id: ReleaseReply.idOf(held.id),
      delay: seconds * 1_000,
    })
    showSending(ticket.id)
    return { isNew: true, isHeld: true }
  }

  private async keep(
    ticketId: number,
    author: User,
    message: StaffMessage,
    seconds: number,
    alongside: (trx: TransactionClientContract) => Promise<void>
  ): Promise<HeldReply | null> {
    try {
      return await transaction(async (trx) => {
        const ticket = await lockTicket(ticketId, trx)
        if (await isSubmitted(message.submissionId, trx)) return null
        if (ticket.isClosed) throw new TicketIsClosed()
        await refuseUnseen(ticket.id, author.id, message.lastSeenMessageId, trx)
        if (message.statusId !== undefined) await TicketStatus.chosen(message.statusId, trx)
        await alongside(trx)
        return this.insert(ticket, author, message, seconds, trx)
      })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return null
    }
  }

  private insert(
    ticket: Ticket,
    author: User,
    message: StaffMessage,
    seconds: number,
    trx: TransactionClientContract
  ) {
    const now = DateTime.now()
    return HeldReply.create(
      {
        ticketId: ticket.id,
        authorId: author.id,
        bodyHtml: sanitizeRichText(message.bodyHtml),
        files: message.files ?? [],
        statusId: message.statusId ?? null,
        lastSeenMessageId: message.lastSeenMessageId ?? null,
        submissionId: message.submissionId,
        state: 'held',
        createdAt: now,
        releaseAt: now.plus({ seconds }),
      },
      { client: trx }
    )
  }
}
