import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { JobQueue } from '#foundation/queue/job_queue'
import { claimEvents, MOST_WORKSPACES, type UnrelayedEvent } from '#foundation/events/claim'
import { listenersOf, wantedConditions } from '#foundation/events/listener'
import { DeliverEvent } from '#foundation/events/deliver_event'
import { laneHeads, toDelivery, type Delivery, type DeliveryRow } from '#foundation/events/lanes'

/** A head older than this whose job is not in the queue was lost with a process. */
const LOST_AFTER = '10 seconds'

const RECOVERED_AT_ONCE = 1_000

/**
 * Moves committed events to the queue, across workspaces, on the system connection. Rows are
 * marked and their deliveries written in one transaction; only then are the lanes' heads
 * enqueued. A crash in between is repaired by `recover`: job ids follow from event and
 * listener, so adding one again changes nothing. Any number of relays may run.
 */
export class Relay {
  /** The last workspace of a batch that could not take all. */
  private after = 0
  private recoveredUpTo = 0

  constructor(
    private readonly queue: JobQueue,
    /** Limits it to one workspace, for tests. */
    private readonly tenantId?: number
  ) {}

  /** Moves one batch, some events of each workspace. @returns whether there may be more */
  async moveBatch(): Promise<boolean> {
    const after = this.after
    const events = await db
      .connection('system')
      .transaction(async (trx) =>
        this.mark(await claimEvents(trx, { after, tenantId: this.tenantId }), trx)
      )
    if (events.length > 0) await this.enqueueHeadsOf(events)
    const counts = countPerWorkspace(events)
    const isCut = counts.size === MOST_WORKSPACES
    this.after = isCut ? Math.max(...counts.keys()) : 0
    return isCut || after > 0 || events.some(({ quota, tenant_id: id }) => counts.get(id) === quota)
  }

  /**
   * Adds again the heads that should be in the queue for long, among the next thousand
   * deliveries; call it again for those after them.
   */
  async recover(lostAfter = LOST_AFTER) {
    const old = await this.oldDeliveries(lostAfter)
    this.recoveredUpTo = old.length === RECOVERED_AT_ONCE ? old.at(-1)!.event_id : 0
    if (old.length === 0) return
    const heads = await this.heads().whereIn(
      ['d.tenant_id', 'd.event_id', 'd.listener'],
      old.map((one) => [one.tenant_id, one.event_id, one.listener])
    )
    await this.enqueue(heads.map(toDelivery))
  }

  private oldDeliveries(lostAfter: string): Promise<DeliveryRow[]> {
    const query = db
      .connection('system')
      .from('event_deliveries')
      .select('tenant_id', 'event_id', 'listener')
      .whereNull('failed_at')
      .where('event_id', '>', this.recoveredUpTo)
      .whereRaw('created_at < clock_timestamp() - ?::interval', [lostAfter])
      .orderBy('event_id')
      .limit(RECOVERED_AT_ONCE)
    return this.tenantId ? query.where('tenant_id', this.tenantId) : query
  }

  /** One statement, also where listeners want only some workspaces' events. */
  private async mark(events: UnrelayedEvent[], trx: TransactionClientContract) {
    if (events.length === 0) return events
    const bound = events.flatMap((event) =>
      listenersOf(event.name).map(({ listenerName }) => ({ ...event, listenerName }))
    )
    await trx.rawQuery(
      `with moved as (
        update events set relayed_at = clock_timestamp() where id = any(?)
      )
      insert into event_deliveries (tenant_id, event_id, ticket_id, listener)
      select e.tenant_id, e.event_id, e.ticket_id, e.listener
      from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[])
        as e(tenant_id, event_id, ticket_id, name, listener)
      where ${isWanted()}`,
      [
        events.map(({ id }) => id),
        bound.map((one) => one.tenant_id),
        bound.map((one) => one.id),
        bound.map((one) => one.ticket_id) as number[],
        bound.map((one) => one.name),
        bound.map((one) => one.listenerName),
      ]
    )
    return events
  }

  /** All lanes of the tickets, also those another relay has filled and could not start. */
  private async enqueueHeadsOf(events: UnrelayedEvent[]) {
    const tickets = events.map((event) => [event.tenant_id, event.ticket_id ?? 0])
    const ownLane = events.filter((event) => event.ticket_id === null)
    const heads = await this.heads().where((query) =>
      query.whereIn(['d.tenant_id', 'd.ticket_id'], tickets).orWhereIn(
        ['d.tenant_id', 'd.event_id'],
        ownLane.map((event) => [event.tenant_id, event.id])
      )
    )
    await this.enqueue(heads.map(toDelivery))
  }

  private heads() {
    const heads = laneHeads(db.connection('system'))
    return this.tenantId ? heads.where('d.tenant_id', this.tenantId) : heads
  }

  private async enqueue(deliveries: Delivery[]) {
    if (deliveries.length === 0) return
    await this.queue.add(
      deliveries.map(({ tenantId, eventId, listener }) => ({
        tenantId,
        id: DeliverEvent.idOf(eventId, listener),
        job: new DeliverEvent({ eventId, listener }),
      }))
    )
  }
}

function countPerWorkspace(events: UnrelayedEvent[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { tenant_id: id } of events) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** True for listeners without a condition; names of listeners are ours, conditions are code. */
function isWanted(): string {
  const cases = [...wantedConditions()].map(
    ([name, condition]) => `when '${name}' then exists (${condition.replaceAll('?', '\\?')})`
  )
  return cases.length > 0 ? `case e.listener ${cases.join(' ')} else true end` : 'true'
}
