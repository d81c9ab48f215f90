import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { Job } from '#foundation/queue/job'
import { enqueue } from '#foundation/queue/enqueue'
import { laneHeads } from '#foundation/events/lanes'
import { tenantBoundary } from '#foundation/queue/tenant_boundary'
import { findListener } from '#foundation/events/listener'
import type { RecordedEvent } from '#foundation/events/domain_event'

interface EventRow {
  id: number
  name: string
  tenant_id: number
  ticket_id: number | null
  actor_id: number | null
  payload: Record<string, never>
  created_at: Date
}

/**
 * Brings one event to one listener, then calls the next of the same lane. The row in
 * `event_deliveries` is the truth: without it there is nothing to do, so that a job that was
 * added twice does no harm. What fails for good stays there, and its lane goes on.
 */
export class DeliverEvent extends Job<{ eventId: number; listener: string }> {
  static jobName = 'events.deliver'
  static queue = 'events' as const
  static isRemembered = false
  static retry = { attempts: 10, firstDelay: 500 }

  static idOf(eventId: number, listener: string) {
    return `event-${eventId}-${listener}`
  }

  async run() {
    const event = await this.findPending()
    if (event) {
      await this.hand(event)
      await this.delivery().delete()
    }
    if (event?.ticket_id !== null) await this.callNext()
  }

  async failed(error: Error, isLast: boolean) {
    await this.delivery().update({
      attempts: db.raw('attempts + 1'),
      last_error: error.message.slice(0, 2_000),
      ...(isLast ? { failed_at: new Date() } : {}),
    })
    if (isLast) await this.callNext()
  }

  private async hand(event: EventRow) {
    const listener = findListener(this.payload.listener)
    if (!listener) throw new Error(`No listener is named "${this.payload.listener}"`)
    const instance = await app.container.make(listener)
    await instance.handle(recordedFrom(event))
  }

  private delivery() {
    return db
      .from('event_deliveries')
      .where('tenant_id', tenantBoundary().id())
      .where('event_id', this.payload.eventId)
      .where('listener', this.payload.listener)
  }

  private findPending(): Promise<EventRow | null> {
    return db
      .from('events')
      .select('events.*')
      .where('events.tenant_id', tenantBoundary().id())
      .where('events.id', this.payload.eventId)
      .whereExists(this.delivery().whereNull('failed_at').select(db.raw('1')))
      .first()
  }

  /** Reads after its own delivery is gone, so that it and the relay cannot both miss the next. */
  private async callNext() {
    const next = await laneHeads(db.connection())
      .where('d.tenant_id', tenantBoundary().id())
      .where('d.listener', this.payload.listener)
      .whereIn(
        'd.ticket_id',
        db.from('events').select('ticket_id').where('id', this.payload.eventId)
      )
      .first()
    if (!next) return
    await enqueue(new DeliverEvent({ eventId: next.event_id, listener: next.listener }), {
      id: DeliverEvent.idOf(next.event_id, next.listener),
    })
  }
}

function recordedFrom(row: EventRow): RecordedEvent {
  return {
    id: row.id,
    name: row.name,
    tenantId: row.tenant_id,
    ticketId: row.ticket_id,
    actorId: row.actor_id,
    payload: row.payload,
    createdAt: row.created_at,
  }
}
