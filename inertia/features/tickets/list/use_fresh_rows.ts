import { useEffect, useRef, useState } from 'react'
import type { TicketRow } from '~/types'

/** Numbers of the rows that came or changed by a live update of the same list. */
export function useFreshRows(tickets: TicketRow[], list: string): Set<number> {
  const seen = useRef({ list, versions: versionsOf(tickets) })
  const [fresh, setFresh] = useState<Set<number>>(new Set())

  useEffect(() => {
    const before = seen.current
    seen.current = { list, versions: versionsOf(tickets) }
    if (before.list !== list) {
      setFresh(new Set())
      return
    }
    const changed = tickets.filter(
      ({ number, updatedAt }) => before.versions.get(number) !== updatedAt
    )
    if (changed.length > 0) setFresh(new Set(changed.map(({ number }) => number)))
  }, [tickets, list])

  return fresh
}

function versionsOf(tickets: TicketRow[]) {
  return new Map(tickets.map(({ number, updatedAt }) => [number, updatedAt]))
}
