import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { openStreams } from '#foundation/realtime/open_streams'
import { JobQueue } from '#foundation/queue/job_queue'
import { tenantResolver } from '#tenancy/installation'
import { forgetSuspensions } from '#tenancy/suspension'

/**
 * Lets this process see a workspace as it is now: requests at once, jobs at once, and streams
 * of a suspended one end. Reactivated, its postponed jobs go on.
 */
export async function followWorkspaceChange(tenantId: number): Promise<void> {
  tenantResolver.forgetAll()
  forgetSuspensions()
  const row = await db.from('tenants').select('suspended_at').where('id', tenantId).first()
  if (!row || row.suspended_at) {
    await openStreams.closeWhere((owner) => owner.tenantId === tenantId)
    return
  }
  const queue = await app.container.make(JobQueue)
  await queue.wake(tenantId)
}
