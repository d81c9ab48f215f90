import User from '#identity/models/user'
import { TenantContext } from '#tenancy/tenant_context'
import { NoOwner } from '#operations/console/exceptions/operator_errors'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'
import { RequestExport } from '#workspaces/portability/actions/request_export'

/**
 * Has an archive of a workspace made for its owners, who find it in their settings. The
 * operator does not get it: what is written in a workspace is none of their business.
 *
 * @throws NoOwner
 * @throws ExportUnderWay
 */
export class ExportForOwners {
  async execute(slug: string, actor: Actor): Promise<void> {
    const workspace = await findWorkspace(slug)
    await TenantContext.run(workspace.id, async () => {
      const owner = await User.query()
        .where('role', 'owner')
        .whereNull('disabled_at')
        .orderBy('id')
        .first()
      if (!owner) throw new NoOwner()
      await new RequestExport().execute(owner)
    })
    await OperatorEvent.write('workspace.exported', actor, { workspace })
  }
}
