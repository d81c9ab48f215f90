import { router } from '@inertiajs/react'
import { urlFor } from '~/client'
import type { TicketFilters } from '~/types'

export const DEFAULT_SORT = '-updated'

/** Filters live in the address: a choice is a visit, so "back" and a shared link just work. */
export function useFilters(filters: TicketFilters) {
  const visit = (changes: Partial<TicketFilters>) => {
    router.get(urlFor('agent.tickets.index'), queryOf({ ...filters, ...changes }), {
      preserveState: true,
      preserveScroll: true,
      only: ['tickets', 'page', 'filters', 'views'],
    })
  }
  const clear = () => visit({ status: null, priority: null, assignee: null, team: null, tag: null })
  return { visit, clear }
}

export function isFiltered({ status, priority, assignee, team, tag }: TicketFilters) {
  return [status, priority, assignee, team, tag].some((value) => value !== null && value !== '')
}

export function queryOf(filters: TicketFilters, position: Record<string, string> = {}) {
  const query: Record<string, string> = {}
  for (const [name, value] of Object.entries(filters)) {
    if (value === null || value === '' || (name === 'sort' && value === DEFAULT_SORT)) continue
    query[name] = String(value)
  }
  return { ...query, ...position }
}
