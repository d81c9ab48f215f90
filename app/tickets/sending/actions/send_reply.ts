import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type User from '#identity/models/user'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { AnswerTicket, type StaffMessage } from '#tickets/actions/answer_ticket'
import { discardFiles } from '#tickets/files/store_files'
import HeldReply from '#tickets/models/held_reply'
import type Ticket from '#tickets/models/ticket'
import { HoldReply } from '#tickets/sending/actions/hold_reply'

export interface ComposedMessage extends StaffMessage {
  /** A reply that came back and is sent again: it gives what it kept to this one. */
  returnedId?: number
  /** Which of its files go along, by their places. */
  keptFiles?: number[]
}

interface Outcome {
  isNew: boolean
  isHeld: boolean
}

/**
 * Sends what staff wrote: notes at once, public replies after the time in which they can be
 * undone, where the workspace gives any.
 *
 * @throws UnseenMessage, TicketIsClosed, InvalidChoice
 */
@inject()
export class SendReply {
  constructor(
    protected answerTicket: AnswerTicket,
    protected holdReply: HoldReply
  ) {}

  async execute(ticket: Ticket, author: User, composed: ComposedMessage): Promise<Outcome> {
    const { returnedId, keptFiles = [], ...message } = composed
    const returned = await this.findReturned(ticket, author, returnedId)
    const kept = returned?.files.filter((_, place) => keptFiles.includes(place)) ?? []
    const whole = { ...message, files: [...kept, ...(message.files ?? [])] }
    const replace = async (trx: TransactionClientContract) => {
      if (returned) await HeldReply.query({ client: trx }).where('id', returned.id).delete()
    }
    const outcome = await this.send(ticket, author, whole, replace)
    const left = returned?.files.filter((file) => !kept.includes(file)) ?? []
    if (outcome.isNew) await discardFiles(left)
    return outcome
  }

  private async send(
    ticket: Ticket,
    author: User,
    message: StaffMessage,
    replace: (trx: TransactionClientContract) => Promise<void>
  ): Promise<Outcome> {
    const { undoSendSeconds } = await WorkspaceSettings.current()
    if (message.visibility === 'public' && undoSendSeconds > 0) {
      return this.holdReply.execute(ticket, author, message, undoSendSeconds, replace)
    }
    const alongside = (_: unknown, trx: TransactionClientContract) => replace(trx)
    const { isNew } = await this.answerTicket.execute(ticket, author, { ...message, alongside })
    return { isNew, isHeld: false }
  }

  private findReturned(ticket: Ticket, author: User, id: number | undefined) {
    if (id === undefined) return null
    return HeldReply.query()
      .where({ id, ticket_id: ticket.id, author_id: author.id, state: 'returned' })
      .first()
  }
}
