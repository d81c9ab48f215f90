import { enqueue } from '#foundation/queue/enqueue'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'

/** Seconds that a reply may be late before its job counts as lost. */
const PATIENCE = 20

const AT_ONCE = 1_000

/**
 * Enqueues replies again whose time is over and that nobody sent. Crosses workspaces to find
 * them, without suspended ones; a job that is only late finds nothing to do.
 */
export async function releaseLostReplies(): Promise<void> {
  const late = await systemDatabase()
    .from('held_replies')
    .join('tenants', 'tenants.id', 'held_replies.tenant_id')
    .whereNull('tenants.suspended_at')
    .select('held_replies.tenant_id', 'held_replies.id')
    .where('held_replies.state', 'held')
    .where('release_at', '<', new Date(Date.now() - PATIENCE * 1_000))
    .orderBy('release_at')
    .limit(AT_ONCE)
  const turn = Math.floor(Date.now() / 60_000)
  for (const { tenant_id: tenantId, id } of late) {
    await TenantContext.run(tenantId, () =>
      enqueue(new ReleaseReply({ heldReplyId: id }), { id: `${ReleaseReply.idOf(id)}-${turn}` })
    )
  }
}
