import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Ticket from '#tickets/models/ticket'

/** Reads a ticket anew and keeps others from changing it until the transaction ends. */
export async function lockTicket(ticketId: number, trx: TransactionClientContract) {
  return Ticket.query({ client: trx }).where('id', ticketId).forUpdate().firstOrFail()
}
