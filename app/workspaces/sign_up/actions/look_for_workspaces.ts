import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { TenantContext } from '#tenancy/tenant_context'
import WorkspacesLookedFor from '#workspaces/sign_up/events/workspaces_looked_for'
import { listWorkspacesOf } from '#workspaces/sign_up/queries/list_workspaces_of'

/** Has the list of its workspaces mailed to an address; nothing where there are none. */
export class LookForWorkspaces {
  async execute(email: string): Promise<void> {
    const [first] = await listWorkspacesOf(email)
    if (!first) return
    const { tenantId, userId } = first
    await TenantContext.run(tenantId, () =>
      transaction((trx) => record(new WorkspacesLookedFor({ payload: { userId } }), trx))
    )
  }
}
