import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import Team from '#identity/models/team'
import { applyStatus, saveChanges } from '#tickets/actions/change_fields'
import { changesSince } from '#tickets/actions/changes_since'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { mergeTags, replaceTags } from '#tickets/actions/ticket_tags'
import type { Changes } from '#tickets/events/ticket_updated'
import InvalidChoice from '#tickets/exceptions/invalid_choice'
import TicketChanged from '#tickets/exceptions/ticket_changed'
import TicketIsClosed from '#tickets/exceptions/ticket_is_closed'
import { priorityOfRank, priorityRank, type Priority } from '#tickets/models/priority'
import type Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'

/** The fields an editor changed, and the version of the ticket they saw when they did. */
export interface TicketEdit {
  version: number
  subject?: string
  statusId?: number
  priority?: Priority
  assigneeId?: number | null
  teamId?: number | null
  tags?: string[]
}

/** What timeline and conflicts call the fields of an edit. */
const fieldNames: Record<string, string> = {
  subject: 'subject',
  statusId: 'status',
  priority: 'priority',
  assigneeId: 'assignee',
  teamId: 'team',
}

/**
 * Changes fields of a ticket. Two people may edit different fields at once, and tags merge;
 * whoever changes a field that another changed since is refused and told which.
 *
 * @throws TicketChanged, TicketIsClosed, InvalidChoice
 */
export class UpdateTicket {
  async execute(ticket: Ticket, editor: User, edit: TicketEdit): Promise<void> {
    await transaction(async (trx) => {
      const now = DateTime.now()
      const locked = await lockTicket(ticket.id, trx)
      if (locked.isClosed) throw new TicketIsClosed()
      const since = await changesSince(locked, edit.version, trx)
      this.refuseConflicts(edit, since)
      const changes = {
        ...this.applySubject(locked, edit),
        ...this.applyPriority(locked, edit),
        ...(await this.applyStatus(locked, edit, now, trx)),
        ...(await this.applyAssignee(locked, edit, trx)),
        ...(await this.applyTeam(locked, edit, trx)),
        ...(await this.applyTags(locked, edit, since, trx)),
      }
      await saveChanges(locked, changes, editor, now, trx)
    })
  }

  private refuseConflicts(edit: TicketEdit, since: Changes[]) {
    const changedMeanwhile = new Set(since.flatMap((changes) => Object.keys(changes)))
    const conflicts = Object.keys(edit)
      .map((key) => fieldNames[key])
      .filter((field) => field && changedMeanwhile.has(field))
    if (conflicts.length > 0) throw new TicketChanged(conflicts)
  }

  private applySubject(ticket: Ticket, { subject }: TicketEdit): Changes {
    if (subject === undefined || subject === ticket.subject) return {}
    const from = ticket.subject
    ticket.subject = subject
    return { subject: { from, to: subject } }
  }

  private applyPriority(ticket: Ticket, { priority }: TicketEdit): Changes {
    const from = priorityOfRank(ticket.priority)
    if (priority === undefined || priority === from) return {}
    ticket.priority = priorityRank(priority)
    return { priority: { from, to: priority } }
  }

  private async applyStatus(
    ticket: Ticket,
    { statusId }: TicketEdit,
    now: DateTime,
    trx: TransactionClientContract
  ): Promise<Changes> {
    if (statusId === undefined) return {}
    return applyStatus(ticket, await TicketStatus.chosen(statusId, trx), now)
  }

  private async applyAssignee(
    ticket: Ticket,
    { assigneeId }: TicketEdit,
    trx: TransactionClientContract
  ): Promise<Changes> {
    if (assigneeId === undefined || assigneeId === ticket.assigneeId) return {}
    const from = await User.query({ client: trx })
      .where('id', ticket.assigneeId ?? 0)
      .first()
    const to = assigneeId === null ? null : await this.findAssignable(assigneeId, trx)
    ticket.assigneeId = assigneeId
    return { assignee: { from: reference(from), to: reference(to) } }
  }

  private async findAssignable(userId: number, trx: TransactionClientContract) {
    const user = await User.query({ client: trx }).where('id', userId).first()
    if (!user || user.isDisabled || !user.can('tickets.update'))
      throw new InvalidChoice('assigneeId')
    return user
  }

  private async applyTeam(
    ticket: Ticket,
    { teamId }: TicketEdit,
    trx: TransactionClientContract
  ): Promise<Changes> {
    if (teamId === undefined || teamId === ticket.teamId) return {}
    const [from, to] = await Promise.all(
      [ticket.teamId, teamId].map((id) =>
        Team.query({ client: trx })
          .where('id', id ?? 0)
          .first()
      )
    )
    if (teamId !== null && (!to || to.deletedAt)) throw new InvalidChoice('teamId')
    ticket.teamId = teamId
    return { team: { from: reference(from), to: reference(to) } }
  }

  private async applyTags(
    ticket: Ticket,
    { tags }: TicketEdit,
    since: Changes[],
    trx: TransactionClientContract
  ): Promise<Changes> {
    return tags === undefined ? {} : replaceTags(ticket, (now) => mergeTags(now, tags, since), trx)
  }
}

function reference(row: User | Team | null) {
  return row && { id: row.id, name: row.name }
}
