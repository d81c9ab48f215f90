import db from '@adonisjs/lucid/services/db'
import { DeliverEvent } from '#foundation/events/deliver_event'
import { laneHeads, type DeliveryRow } from '#foundation/events/lanes'
import type { JobQueue } from '#foundation/queue/job_queue'

/** An event that a listener failed to take for good. */
export interface FailedDelivery {
  /** As of the job that tried to deliver it. */
  id: string
  listener: string
  tenantId: number
  eventId: number
  eventName: string
  ticketId: number | null
  attempts: number
  error: string
  failedAt: Date
}

interface FailedRow extends DeliveryRow {
  name: string
  ticket_id: number | null
  attempts: number
  last_error: string | null
  failed_at: Date
}

const PAGE = 200
const ID = /^(\d+)\.event-(\d+)-(.+)$/

/** What `event_deliveries` keeps of all workspaces' failures, newest first. */
export class FailedDeliveries {
  constructor(private readonly queue: JobQueue) {}

  async *all(): AsyncGenerator<FailedDelivery> {
    let last: FailedRow | undefined
    do {
      const rows: FailedRow[] = await failed()
        .if(last, (query) =>
          query.whereRaw('(d.failed_at, d.event_id, d.listener) < (?, ?, ?)', [
            last!.failed_at,
            last!.event_id,
            last!.listener,
          ])
        )
        .orderBy([
          { column: 'd.failed_at', order: 'desc' },
          { column: 'd.event_id', order: 'desc' },
          { column: 'd.listener', order: 'desc' },
        ])
        .limit(PAGE)
      for (const row of rows) yield deliveryOf(row)
      last = rows.length === PAGE ? rows.at(-1) : undefined
    } while (last)
  }

  async find(id: string): Promise<FailedDelivery | undefined> {
    const keys = keysOf([id])
    if (keys.length === 0) return undefined
    const row = await failed().whereIn(KEY, keys).first()
    return row ? deliveryOf(row) : undefined
  }

  async count(): Promise<number> {
    const [{ count }] = await failed().clearSelect().count('* as count')
    return Number(count)
  }

  /**
   * Lets the listener have them from the start. Those behind an earlier one of their lane come
   * after it. @returns how many there were
   */
  async retry(ids: string[]): Promise<number> {
    const keys = keysOf(ids)
    if (keys.length === 0) return 0
    const system = db.connection('system')
    const retried = await system
      .from('event_deliveries')
      .whereIn(['tenant_id', 'event_id', 'listener'], keys)
      .whereNotNull('failed_at')
      .update({ failed_at: null, attempts: 0 }, 'event_id')
    const heads: DeliveryRow[] = await laneHeads(system).whereIn(KEY, keys)
    await this.queue.add(
      heads.map(({ tenant_id: tenantId, event_id: eventId, listener }) => ({
        tenantId,
        id: DeliverEvent.idOf(eventId, listener),
        job: new DeliverEvent({ eventId, listener }),
      }))
    )
    return retried.length
  }

  /** @returns those that were there, so that who discards them can say what they were */
  async discard(ids: string[]): Promise<FailedDelivery[]> {
    const keys = keysOf(ids)
    if (keys.length === 0) return []
    const rows: FailedRow[] = await failed().whereIn(KEY, keys)
    await db
      .connection('system')
      .from('event_deliveries')
      .whereIn(['tenant_id', 'event_id', 'listener'], keys)
      .whereNotNull('failed_at')
      .delete()
    return rows.map(deliveryOf)
  }
}

const KEY = ['d.tenant_id', 'd.event_id', 'd.listener']

/** Such ids no other job may have. */
export const isDelivery = (id: string) => ID.test(id)

function keysOf(ids: string[]): (string | number)[][] {
  return ids.flatMap((id) => {
    const [, tenantId, eventId, listener] = ID.exec(id) ?? []
    return listener ? [[Number(tenantId), Number(eventId), listener]] : []
  })
}

function failed() {
  return db
    .connection('system')
    .from('event_deliveries as d')
    .join('events as e', (on) => {
      on.on('e.tenant_id', 'd.tenant_id').andOn('e.id', 'd.event_id')
    })
    .select('d.tenant_id', 'd.event_id', 'd.listener', 'd.ticket_id', 'd.attempts')
    .select('d.last_error', 'd.failed_at', 'e.name')
    .whereNotNull('d.failed_at')
}

function deliveryOf(row: FailedRow): FailedDelivery {
  return {
    id: `${row.tenant_id}.${DeliverEvent.idOf(row.event_id, row.listener)}`,
    listener: row.listener,
    tenantId: row.tenant_id,
    eventId: row.event_id,
    eventName: row.name,
    ticketId: row.ticket_id,
    attempts: row.attempts,
    error: (row.last_error ?? '').slice(0, 500),
    failedAt: row.failed_at,
  }
}
