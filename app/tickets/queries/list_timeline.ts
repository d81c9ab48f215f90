import { tenantRows } from '#tenancy/tenant_rows'
import { listPeople, type Person } from '#identity/queries/list_people'

interface EventRecord {
  id: number
  name: string
  actor_id: number | null
  payload: Record<string, unknown>
  created_at: Date
}

/** One line of a ticket's timeline: who did what, when, what from and what to. */
export interface TimelineItem extends EventRecord {
  actor: Person | null
}

/** Most lines a page shows; of a longer history the latest. */
const longestTimeline = 500

/** What happened to a ticket, oldest first: its events themselves, so nothing can be missing. */
export async function listTimeline(ticketId: number): Promise<TimelineItem[]> {
  const events = await tenantRows<EventRecord>('events')
    .select('id', 'name', 'actor_id', 'payload', 'created_at')
    .where('ticket_id', ticketId)
    .orderBy('id', 'desc')
    .limit(longestTimeline)
  const people = await listPeople(events.map((event) => event.actor_id))
  return events.reverse().map((event) => ({
    ...event,
    actor: event.actor_id === null ? null : (people.get(event.actor_id) ?? null),
  }))
}
