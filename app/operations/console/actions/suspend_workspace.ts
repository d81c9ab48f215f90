import { systemDatabase } from '#tenancy/system_database'
import { followWorkspaceChange } from '#operations/console/follow_workspace_change'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'

interface Suspension {
  reason: string
  /** Whether visitors of the workspace read the reason. */
  isReasonShown: boolean
  /** Whom they may ask, such as an email address. */
  contact?: string | null
}

/**
 * Closes a workspace for now: pages, API and streams are refused, jobs wait. Nothing is lost
 * or deleted. Every process hears of it from the database.
 */
export class SuspendWorkspace {
  async execute(slug: string, suspension: Suspension, actor: Actor): Promise<void> {
    const workspace = await findWorkspace(slug)
    const plan = {
      suspension_reason: suspension.reason,
      is_reason_shown: suspension.isReasonShown,
      suspension_contact: suspension.contact ?? null,
    }
    await systemDatabase().transaction(async (trx) => {
      await trx
        .knexQuery()
        .table('workspace_plans')
        .insert({ tenant_id: workspace.id, ...plan })
        .onConflict('tenant_id')
        .merge({ ...plan, updated_at: new Date() })
      await trx
        .from('tenants')
        .where('id', workspace.id)
        .update({ suspended_at: workspace.suspendedAt ?? new Date(), updated_at: new Date() })
      const details = { reason: suspension.reason }
      await OperatorEvent.write('workspace.suspended', actor, { workspace, details }, trx)
    })
    await followWorkspaceChange(workspace.id)
  }
}

/** Opens a suspended workspace again; its jobs go on where they stopped. */
export class ReactivateWorkspace {
  async execute(slug: string, actor: Actor): Promise<void> {
    const workspace = await findWorkspace(slug)
    if (!workspace.suspendedAt) return
    await systemDatabase().transaction(async (trx) => {
      await trx
        .from('workspace_plans')
        .where('tenant_id', workspace.id)
        .update({ suspension_reason: null, is_reason_shown: false, suspension_contact: null })
      await trx
        .from('tenants')
        .where('id', workspace.id)
        .update({ suspended_at: null, updated_at: new Date() })
      await OperatorEvent.write('workspace.reactivated', actor, { workspace }, trx)
    })
    await followWorkspaceChange(workspace.id)
  }
}
