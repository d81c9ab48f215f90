import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import type User from '#identity/models/user'
import { ownAddresses, withoutTag } from '#mail/mailboxes/own_addresses'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { CcAdded, CcRemoved } from '#tickets/ccs/cc_events'
import { CcIsMailbox, CcIsStaff, TooManyCcs } from '#tickets/ccs/cc_refused'
import type Ticket from '#tickets/models/ticket'
import TicketCc from '#tickets/models/ticket_cc'

const MOST = 50

/**
 * Puts a customer in copy of a locked ticket; twice changes nothing, nor does the requester.
 * @returns whether they are new there
 */
export async function insertCc(
  ticket: Ticket,
  user: User,
  actorId: number | null,
  trx: TransactionClientContract
): Promise<boolean> {
  if (user.id === ticket.requesterId) return false
  const [added] = await trx
    .knexQuery()
    .table('ticket_ccs')
    .insert({ tenant_id: ticket.tenantId, ticket_id: ticket.id, user_id: user.id })
    .onConflict(['tenant_id', 'ticket_id', 'user_id'])
    .ignore()
    .returning('user_id')
  if (added) await record(new CcAdded(about(ticket, user, actorId)), trx)
  return Boolean(added)
}

/** Staff put people in copy by their addresses, and take them out again. */
export class ChangeCcs {
  /** @throws CcIsStaff, CcIsMailbox, TooManyCcs */
  async add(ticket: Ticket, email: string, actor: User): Promise<void> {
    const own = await ownAddresses()
    if (own.has(withoutTag(email))) throw new CcIsMailbox()
    const { locale } = await findOwnTenant()
    await transaction(async (trx) => {
      const locked = await lockTicket(ticket.id, trx)
      const ccs = await TicketCc.query({ client: trx }).where('ticket_id', ticket.id)
      if (ccs.length >= MOST) throw new TooManyCcs()
      const name = email.split('@', 1)[0]!
      const person = { email, name, locale, isProven: false }
      const user = await new FindOrCreateCustomer().execute(person, trx)
      if (user.isStaff) throw new CcIsStaff()
      await insertCc(locked, user, actor.id, trx)
    })
  }

  async remove(ticket: Ticket, userId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const locked = await lockTicket(ticket.id, trx)
      const cc = await TicketCc.query({ client: trx })
        .where({ ticket_id: ticket.id, user_id: userId })
        .preload('user')
        .first()
      if (!cc) return
      await TicketCc.query({ client: trx })
        .where({ ticket_id: ticket.id, user_id: userId })
        .delete()
      await record(new CcRemoved(about(locked, cc.user, actor.id)), trx)
    })
  }
}

function about(ticket: Ticket, { id: userId, name }: User, actorId: number | null) {
  return { ticketId: ticket.id, actorId, payload: { number: ticket.number, userId, name } }
}
