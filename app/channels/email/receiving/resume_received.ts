import { enqueue } from '#foundation/queue/enqueue'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'

/** Minutes that a stored mail may wait before somebody asks what became of its job. */
const PATIENCE = 1

/** Minutes after which a job that ended without a word counts as lost, too. */
const LOST_AFTER = 10

const AT_ONCE = 1_000

interface Waiting {
  id: number
  tenant_id: number
  is_lost: boolean
}

/**
 * Enqueues mails again that were stored, and whose job never came to be or was lost with the
 * queue. A job that only waits is known by its id and stays alone; later on each hour makes one
 * try more. Crosses workspaces to find them; mails of suspended ones wait.
 */
export async function resumeReceived(): Promise<void> {
  const { rows } = await systemDatabase().rawQuery<{ rows: Waiting[] }>(
    `select tenant_id, inbound_mails.id, received_at < now() - make_interval(mins => :lostAfter::int) as is_lost
     from inbound_mails
     join tenants on tenants.id = inbound_mails.tenant_id and tenants.suspended_at is null
     where state = 'received' and received_at < now() - make_interval(mins => :patience::int)
     order by received_at limit :atOnce::int`,
    { patience: PATIENCE, lostAfter: LOST_AFTER, atOnce: AT_ONCE }
  )
  const hour = Math.floor(Date.now() / 3_600_000)
  for (const { tenant_id: tenantId, id, is_lost: isLost } of rows) {
    const own = ProcessMail.idOf(id)
    await TenantContext.run(tenantId, () =>
      enqueue(new ProcessMail({ inboundMailId: id }), { id: isLost ? `${own}-${hour}` : own })
    )
  }
}
