import { inject } from '@adonisjs/core'
import { transaction } from '#foundation/database/transaction'
import ExpectedError from '#foundation/exceptions/expected_error'
import User from '#identity/models/user'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import TicketIsClosed from '#tickets/exceptions/ticket_is_closed'
import UnseenMessage from '#tickets/exceptions/unseen_message'
import HeldReply, { type ReturnReason } from '#tickets/models/held_reply'
import { returnReply } from '#tickets/sending/actions/return_reply'

/**
 * Makes a held reply a message, in one transaction: it is never lost and never there twice. One
 * that would be stale, as another message arrived meanwhile, goes back to its author instead.
 */
@inject()
export class ReleaseHeldReply {
  constructor(protected answerTicket: AnswerTicket) {}

  async execute(id: number): Promise<void> {
    try {
      await this.release(id)
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      await returnReply(id, reasonOf(error))
    }
  }

  private async release(id: number) {
    await transaction(async (trx) => {
      const held = await HeldReply.query({ client: trx })
        .where({ id, state: 'held' })
        .forUpdate()
        .first()
      if (!held) return
      const author = await User.findOrFail(held.authorId, { client: trx })
      const { bodyHtml, files, statusId, lastSeenMessageId, submissionId } = held
      await this.answerTicket.write(
        held.ticketId,
        author,
        {
          bodyHtml,
          files,
          submissionId,
          visibility: 'public',
          statusId: statusId ?? undefined,
          lastSeenMessageId: lastSeenMessageId ?? undefined,
        },
        trx
      )
      await held.delete()
    })
  }
}

function reasonOf(error: ExpectedError): ReturnReason {
  if (error instanceof UnseenMessage) return 'unseen'
  return error instanceof TicketIsClosed ? 'closed' : 'refused'
}
