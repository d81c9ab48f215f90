import type { Priority } from '#tickets/models/priority'
import type { StatusCategory } from '#tickets/models/status_category'

/** The views every workspace has from the first minute. */
export const views = ['open', 'mine', 'unassigned', 'pending', 'solved', 'all'] as const
export type View = (typeof views)[number]

export const sorts = [
  '-updated',
  'updated',
  '-created',
  'created',
  '-priority',
  'priority',
] as const
export type Sort = (typeof sorts)[number]

/** What a ticket list shows, as the address of the page says it. Null means "whichever". */
export interface TicketFilters {
  view: View
  status: StatusCategory | null
  priority: Priority | null
  assignee: 'me' | 'none' | number | null
  team: 'none' | number | null
  tag: string | null
  sort: Sort
}

/**
 * SQL of each view over an alias-free `tickets` table. Categories are literals, so that
 * the planner can use the partial indexes of unsolved tickets.
 */
export const viewConditions: Record<View, string> = {
  open: `tickets.status_category in ('new','open')`,
  mine: `tickets.status_category in ('new','open','pending','on_hold') and tickets.assignee_id = :me`,
  unassigned: `tickets.status_category in ('new','open','pending','on_hold') and tickets.assignee_id is null`,
  pending: `tickets.status_category in ('pending','on_hold')`,
  solved: `tickets.status_category in ('solved','closed')`,
  all: 'true',
}
