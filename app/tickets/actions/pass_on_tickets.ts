import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import type Team from '#identity/models/team'
import type User from '#identity/models/user'
import { saveChanges } from '#tickets/actions/change_fields'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * Takes all unsolved tickets from somebody, or gives them to another, one after the other so
 * that each has its line in its timeline. Cut off in between, the next run goes on.
 */
export class PassOnTickets {
  async execute(from: User, to: User | null, actor: User): Promise<void> {
    for (const id of await this.unsolved('assignee_id', from.id)) {
      await this.passOn(id, from, to, actor)
    }
  }

  /** Takes a deleted team from its unsolved tickets. */
  async release(team: Team, actor: User): Promise<void> {
    for (const id of await this.unsolved('team_id', team.id)) await this.leave(id, team, actor)
  }

  private async passOn(ticketId: number, from: User, to: User | null, actor: User) {
    await transaction(async (trx) => {
      const ticket = await lockTicket(ticketId, trx)
      if (ticket.assigneeId !== from.id || !ticket.isUnsolved) return
      ticket.assigneeId = to?.id ?? null
      const changes = { assignee: { from: reference(from), to: to && reference(to) } }
      await saveChanges(ticket, changes, actor, DateTime.now(), trx)
    })
  }

  private async leave(ticketId: number, team: Team, actor: User) {
    await transaction(async (trx) => {
      const ticket = await lockTicket(ticketId, trx)
      if (ticket.teamId !== team.id || !ticket.isUnsolved) return
      ticket.teamId = null
      const changes = { team: { from: reference(team), to: null } }
      await saveChanges(ticket, changes, actor, DateTime.now(), trx)
    })
  }

  private async unsolved(column: 'assignee_id' | 'team_id', id: number): Promise<number[]> {
    const rows = await tenantRows<{ id: number }>('tickets')
      .select('tickets.id')
      .where(`tickets.${column}`, id)
      .whereRaw(`tickets.status_category in ('new','open','pending','on_hold')`)
      .orderBy('tickets.id')
    return rows.map((row) => row.id)
  }
}

function reference({ id, name }: User | Team) {
  return { id, name }
}
