import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Choice } from '#identity/queries/list_staff'
import type { StatusChoice } from '#tickets/queries/list_statuses'
import type { TicketListItem } from '#tickets/queries/list_tickets'
import { priorityOfRank } from '#tickets/models/priority'

/** Names that rows refer to by id and that every row of a page shares. */
export interface RowContext {
  statuses: StatusChoice[]
  teams: Choice[]
}

/** A ticket as one line of a list. */
export default class TicketRowTransformer extends BaseTransformer<TicketListItem> {
  constructor(
    ticket: TicketListItem,
    protected context: RowContext
  ) {
    super(ticket)
  }

  toObject() {
    const { statuses, teams } = this.context
    const row = this.resource
    return {
      ...this.pick(row, ['number', 'subject', 'tags']),
      status: {
        id: row.status_id,
        category: row.status_category,
        name: statuses.find(({ id }) => id === row.status_id)?.name ?? null,
      },
      priority: priorityOfRank(row.priority),
      requester: this.pick(row.requester, ['id', 'name', 'email']),
      assignee: row.assignee ? this.pick(row.assignee, ['id', 'name']) : null,
      team: teams.find(({ id }) => id === row.team_id) ?? null,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }
  }
}
