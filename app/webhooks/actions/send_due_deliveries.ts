import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'

/** What is due for this long has no job any more: it was lost, or met a busy endpoint. */
const LOST_AFTER = '10 seconds'

/** Of one endpoint, so that a long list of one leaves room for the others. */
const OF_ONE = 20
const AT_ONCE = 2_000

interface Due {
  tenant_id: number
  id: number
  attempts: number
}

/** Enqueues again what should have been sent, in all workspaces but suspended ones. */
export async function sendDueDeliveries(): Promise<void> {
  const { rows } = await systemDatabase().rawQuery<{ rows: Due[] }>(
    `select tenant_id, id, attempts from (
       select tenant_id, id, attempts, next_attempt_at, row_number() over (
         partition by tenant_id, endpoint_id order by next_attempt_at, id
       ) as place
       from webhook_deliveries
       where not exists (
         select from tenants t where t.id = webhook_deliveries.tenant_id and t.suspended_at is not null
       ) and state = 'pending'
         and next_attempt_at < clock_timestamp() - ?::interval
         and (claimed_until is null or claimed_until <= clock_timestamp())
     ) due
     where place <= ? order by next_attempt_at, id limit ?`,
    [LOST_AFTER, OF_ONE, AT_ONCE]
  )
  for (const { tenant_id: tenantId, id, attempts } of rows) {
    await TenantContext.run(tenantId, () => enqueueDelivery({ id, attempts }))
  }
}
