import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantRows } from '#tenancy/tenant_rows'
import type { Changes } from '#tickets/events/ticket_updated'
import type Ticket from '#tickets/models/ticket'

/**
 * What the tags become when an editor wants `wanted` but others changed them since: the
 * editor's additions and removals, measured against the tags they saw, applied to today's.
 */
export function mergeTags(current: string[], wanted: string[], since: Changes[]): string[] {
  const firstChange = since.find((changes) => changes.tags)
  const seen = firstChange ? (firstChange.tags.from as string[]) : current
  const added = wanted.filter((tag) => !seen.includes(tag))
  const removed = seen.filter((tag) => !wanted.includes(tag))
  const kept = current.filter((tag) => !removed.includes(tag))
  return [...new Set([...kept, ...added])].sort()
}

/** Writes the tags that `decide` makes of the present ones, of a locked ticket. */
export async function replaceTags(
  ticket: Ticket,
  decide: (current: string[]) => string[],
  trx: TransactionClientContract
): Promise<Changes> {
  const rows = await tagRows(ticket, trx).select('name').orderBy('name')
  const from = rows.map(({ name }) => name)
  const to = decide(from)
  const added = to.filter((tag) => !from.includes(tag))
  const removed = from.filter((tag) => !to.includes(tag))
  if (added.length === 0 && removed.length === 0) return {}

  await tagRows(ticket, trx).whereIn('name', removed).delete()
  if (added.length > 0) {
    const inserted = added.map((name) => ({ ticket_id: ticket.id, name }))
    await trx.table('ticket_tags').multiInsert(inserted)
  }
  return { tags: { from, to } }
}

function tagRows(ticket: Ticket, trx: TransactionClientContract) {
  return tenantRows<{ name: string }>('ticket_tags', trx).where('ticket_id', ticket.id)
}
