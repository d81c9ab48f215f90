import { statusCategories } from '#tickets/models/status_category'
import { priorities } from '#tickets/models/priority'
import { sorts, views, type TicketFilters } from '#tickets/queries/ticket_filters'
import type { Position } from '#foundation/pagination/keyset'

/**
 * Reads the filters out of an address. A link may be old or mistyped: what cannot be
 * understood counts as not said, so that the page always opens.
 */
export function readTicketFilters(query: Record<string, unknown>): TicketFilters {
  return {
    view: oneOf(views, query.view) ?? 'open',
    status: oneOf(statusCategories, query.status),
    priority: oneOf(priorities, query.priority),
    assignee: oneOf(['me', 'none'] as const, query.assignee) ?? idFrom(query.assignee),
    team: oneOf(['none'] as const, query.team) ?? idFrom(query.team),
    tag: typeof query.tag === 'string' && /^[^\0]{1,50}$/u.test(query.tag) ? query.tag : null,
    sort: oneOf(sorts, query.sort) ?? '-updated',
  }
}

export function readPosition(query: Record<string, unknown>): Position {
  return {
    after: typeof query.after === 'string' ? query.after : undefined,
    before: typeof query.before === 'string' ? query.before : undefined,
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}

function idFrom(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null
}
