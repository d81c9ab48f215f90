import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { tenantRows } from '#tenancy/tenant_rows'
import type User from '#identity/models/user'
import FollowerAdded from '#tickets/events/follower_added'
import FollowerRemoved from '#tickets/events/follower_removed'
import { lockTicket } from '#tickets/actions/lock_ticket'
import type Ticket from '#tickets/models/ticket'

/** A staff member follows a ticket or stops to; doing it twice changes nothing. */
export class FollowTicket {
  async execute(ticket: Ticket, follower: User): Promise<void> {
    await transaction(async (trx) => {
      await lockTicket(ticket.id, trx)
      if (await this.isFollowing(ticket, follower, trx)) return
      await trx.table('ticket_followers').insert({ ticket_id: ticket.id, user_id: follower.id })
      await record(new FollowerAdded(about(ticket, follower)), trx)
    })
  }

  async undo(ticket: Ticket, follower: User): Promise<void> {
    await transaction(async (trx) => {
      await lockTicket(ticket.id, trx)
      if (!(await this.isFollowing(ticket, follower, trx))) return
      await followerRow(ticket, follower, trx).delete()
      await record(new FollowerRemoved(about(ticket, follower)), trx)
    })
  }

  private async isFollowing(ticket: Ticket, follower: User, trx: TransactionClientContract) {
    return Boolean(await followerRow(ticket, follower, trx).first())
  }
}

function followerRow(ticket: Ticket, follower: User, trx: TransactionClientContract) {
  return tenantRows('ticket_followers', trx).where({ ticket_id: ticket.id, user_id: follower.id })
}

function about(ticket: Ticket, follower: User) {
  return {
    ticketId: ticket.id,
    actorId: follower.id,
    payload: { number: ticket.number, userId: follower.id, name: follower.name },
  }
}
