import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** Longer than a try may take; afterwards it counts as lost with its process. */
const CLAIMED_FOR = '60 seconds'

/**
 * Requests to one endpoint at once: few, and a single one until it has answered well, so that
 * nobody is flooded and others get their turn.
 */
const AT_ONCE = { healthy: 4, unproven: 1 }

const claimed = `select count(*) from webhook_deliveries other
  where other.tenant_id = e.tenant_id and other.endpoint_id = e.id
    and other.claimed_until > clock_timestamp()`
const slots = `case when e.failures > 0 or e.last_success_at is null
  then ${AT_ONCE.unproven} else ${AT_ONCE.healthy} end`

/**
 * Takes a delivery that is due, unless another process has it or its endpoint is busy.
 * @returns whether it may be sent now
 */
export async function claimDelivery(id: number): Promise<boolean> {
  const { rowCount } = await db.rawQuery(
    `update webhook_deliveries d
     set claimed_until = clock_timestamp() + interval '${CLAIMED_FOR}'
     from webhook_endpoints e
     where d.tenant_id = ? and d.id = ? and d.state = 'pending'
       and d.next_attempt_at <= clock_timestamp()
       and (d.claimed_until is null or d.claimed_until <= clock_timestamp())
       and e.tenant_id = d.tenant_id and e.id = d.endpoint_id
       and (${claimed}) < ${slots}`,
    [TenantContext.id(), id]
  )
  return rowCount === 1
}

/** Deliveries of an endpoint that could be sent at once, as many as it has room for. */
export async function nextDeliveries(endpointId: number): Promise<DueDelivery[]> {
  const { rows } = await db.rawQuery(
    `select greatest(0, ${slots} - (${claimed}))::int as free
     from webhook_endpoints e where e.tenant_id = ? and e.id = ?`,
    [TenantContext.id(), endpointId]
  )
  const free = rows[0]?.free ?? 0
  if (free === 0) return []
  return tenantRows<DueDelivery>('webhook_deliveries')
    .select('id', 'attempts')
    .where('endpoint_id', endpointId)
    .where('state', 'pending')
    .whereRaw('next_attempt_at <= clock_timestamp()')
    .whereRaw('(claimed_until is null or claimed_until <= clock_timestamp())')
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(free)
}

export interface DueDelivery {
  id: number
  attempts: number
}
