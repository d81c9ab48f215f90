import { enqueue } from '#foundation/queue/enqueue'
import { claimDue } from '#notifications/delivery/claim_due'
import { SendBatch } from '#notifications/jobs/send_batch'
import type { SentBy } from '#notifications/models/notification_batch'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'

const AT_ONCE = 500

/** A batch unsent for so long has lost its job with a process; one that waits keeps its id. */
const LOST_AFTER = '2 minutes'

interface Due {
  tenant_id: number
  user_id: number
}

/**
 * Sends what quiet hours, pauses and digests held back, and what a process that died left: all of
 * a person's as one. Called every minute, by any process; what was missed is sent the next time.
 */
export async function sendDue(): Promise<void> {
  for (const channel of ['mail', 'push'] as const) await sendAll(channel)
  await recover()
}

async function sendAll(channel: SentBy) {
  while (true) {
    const people = await whoWaits(channel)
    for (const { tenant_id: tenantId, user_id: userId } of people) {
      await TenantContext.run(tenantId, async () => {
        const batchId = await claimDue({ userId, channel })
        if (batchId !== null) await enqueueBatch(batchId)
      })
    }
    if (people.length < AT_ONCE) return
  }
}

function whoWaits(channel: SentBy): Promise<Due[]> {
  return systemDatabase()
    .from('notifications')
    .distinct('tenant_id', 'user_id')
    .whereRaw(`${channel}_due_at <= clock_timestamp()`)
    .limit(AT_ONCE)
}

async function recover() {
  const lost = await systemDatabase()
    .from('notification_batches')
    .join('tenants', 'tenants.id', 'notification_batches.tenant_id')
    .whereNull('tenants.suspended_at')
    .select('notification_batches.id', 'notification_batches.tenant_id')
    .whereNull('sent_at')
    .whereRaw('notification_batches.created_at < clock_timestamp() - ?::interval', [LOST_AFTER])
    .orderBy('notification_batches.created_at')
    .limit(AT_ONCE)
  for (const { id, tenant_id: tenantId } of lost) {
    await TenantContext.run(tenantId, () => enqueueBatch(id))
  }
}

function enqueueBatch(batchId: number) {
  return enqueue(new SendBatch({ batchId }), { id: SendBatch.idOf(batchId) })
}
