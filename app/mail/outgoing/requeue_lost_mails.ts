import { findJob } from '#foundation/queue/job_registry'
import type { MailJob } from '#mail/models/outgoing_mail'
import { enqueueMail } from '#mail/outgoing/post_mail'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'

/** Minutes that a due mail may wait for its turn before its job counts as lost. */
const PATIENCE = 2

const AT_ONCE = 1_000

interface LostMail {
  id: number
  tenant_id: number
  job: MailJob
}

/**
 * Enqueues mails again that should long have been sent: the queue lost their jobs, or somebody
 * died before adding them. Where the job only waits, the other one finds nothing to do. Crosses
 * workspaces to find them; those that are suspended keep theirs.
 */
export async function requeueLostMails(): Promise<void> {
  const { rows } = await systemDatabase().rawQuery<{ rows: LostMail[] }>(
    `update outgoing_mails as mail set due_at = now()
     from (
       select outgoing_mails.tenant_id, outgoing_mails.id from outgoing_mails
       join tenants on tenants.id = outgoing_mails.tenant_id and tenants.suspended_at is null
       where state = 'queued' and job is not null
         and due_at < now() - make_interval(mins => :patience::int)
       order by due_at limit :atOnce::int
     ) as lost
     where mail.tenant_id = lost.tenant_id and mail.id = lost.id
     returning mail.id, mail.tenant_id, mail.job`,
    { patience: PATIENCE, atOnce: AT_ONCE }
  )
  const turn = Math.floor(Date.now() / 60_000)
  for (const { id, tenant_id: tenantId, job } of rows) {
    const writer = new (findJob(job.name))(job.payload)
    await TenantContext.run(tenantId, () => enqueueMail(id, writer, `mail-${id}-${turn}`))
  }
}
