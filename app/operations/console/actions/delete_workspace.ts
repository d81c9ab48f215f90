import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import { SlugMismatch } from '#operations/console/exceptions/operator_errors'
import { followWorkspaceChange } from '#operations/console/follow_workspace_change'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'
import DeletionCancelled from '#workspaces/deletion/events/deletion_cancelled'
import DeletionRequested from '#workspaces/deletion/events/deletion_requested'
import { WAITING_DAYS } from '#workspaces/deletion/waiting_time'

/**
 * Has a workspace deleted after the waiting time, during which its owners are told and the
 * operator may still think better of it.
 *
 * @throws SlugMismatch where the address was not typed as it is
 */
export class DeleteWorkspace {
  async execute(slug: string, typed: string, actor: Actor): Promise<DateTime> {
    const workspace = await findWorkspace(slug)
    if (typed.trim().toLowerCase() !== slug) throw new SlugMismatch(slug)
    if (workspace.deletionDueAt) return DateTime.fromJSDate(workspace.deletionDueAt)
    const dueAt = DateTime.now().plus({ days: WAITING_DAYS })
    await schedule(workspace.id, dueAt.toJSDate())
    const details = { dueAt: dueAt.toISO()! }
    await tell(workspace.id, new DeletionRequested({ payload: details }))
    await OperatorEvent.write('workspace.deletion_requested', actor, { workspace, details })
    await followWorkspaceChange(workspace.id)
    return dueAt
  }
}

/** Keeps a workspace that was to be deleted. */
export class KeepWorkspace {
  async execute(slug: string, actor: Actor): Promise<void> {
    const workspace = await findWorkspace(slug)
    if (!workspace.deletionDueAt || workspace.deletionDueAt < new Date()) return
    await schedule(workspace.id, null)
    const payload = { dueAt: workspace.deletionDueAt.toISOString() }
    await tell(workspace.id, new DeletionCancelled({ payload }))
    await OperatorEvent.write('workspace.deletion_cancelled', actor, { workspace })
    await followWorkspaceChange(workspace.id)
  }
}

function schedule(id: number, dueAt: Date | null) {
  return systemDatabase().from('tenants').where('id', id).update({ deletion_due_at: dueAt })
}

function tell(tenantId: number, event: DeletionRequested | DeletionCancelled) {
  return TenantContext.run(tenantId, () => transaction((trx) => record(event, trx)))
}
