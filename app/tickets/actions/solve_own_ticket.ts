import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { applyStatus, saveChanges } from '#tickets/actions/change_fields'
import { lockTicket } from '#tickets/actions/lock_ticket'
import type Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'

/** A customer says that their matter is settled. */
export class SolveOwnTicket {
  async execute(ticket: Ticket, customer: User): Promise<void> {
    await transaction(async (trx) => {
      const locked = await lockTicket(ticket.id, trx)
      if (!locked.isUnsolved) return
      const now = DateTime.now()
      const solved = await TicketStatus.firstOf('solved', trx)
      await saveChanges(locked, applyStatus(locked, solved, now), customer, now, trx)
    })
  }
}
