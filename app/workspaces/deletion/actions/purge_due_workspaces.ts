import logger from '@adonisjs/core/services/logger'
import { systemDatabase } from '#tenancy/system_database'
import { PurgeWorkspace } from '#workspaces/deletion/actions/purge_workspace'
import type { LeavingWorkspace } from '#workspaces/deletion/workspace_store'

/**
 * Deletes the workspaces whose waiting time is over. One that fails does not keep the others;
 * it is tried again the next time.
 */
export class PurgeDueWorkspaces {
  async execute(): Promise<void> {
    const due: LeavingWorkspace[] = await systemDatabase()
      .from('tenants')
      .select('id', 'slug')
      .where('deletion_due_at', '<=', new Date())
      .orderBy('deletion_due_at')
    const failures: unknown[] = []
    for (const workspace of due) {
      try {
        await new PurgeWorkspace().execute(workspace)
        logger.info({ tenantId: workspace.id }, 'Workspace deleted')
      } catch (error) {
        logger.error({ err: error, tenantId: workspace.id }, 'Could not delete the workspace')
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Could not delete some workspaces')
  }
}
