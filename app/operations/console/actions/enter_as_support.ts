import { OpenSupportAccess } from '#identity/support_access/actions/open_support_access'
import { workspaceUrl } from '#tenancy/installation'
import { TenantContext } from '#tenancy/tenant_context'
import { NoConsent } from '#operations/console/exceptions/operator_errors'
import type Operator from '#operations/console/models/operator'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'

/**
 * Signs the operator in at a workspace that agreed to it. Tries without consent are recorded.
 *
 * @returns the address that does it, once and within two minutes
 * @throws NoConsent
 */
export class EnterAsSupport {
  async execute(slug: string, { id, name }: Operator, actor: Actor): Promise<string> {
    const workspace = await findWorkspace(slug)
    const token = await TenantContext.run(workspace.id, () =>
      new OpenSupportAccess().execute({ id, name, ip: actor.ip })
    )
    await OperatorEvent.write(token ? 'support.started' : 'support.refused', actor, { workspace })
    if (!token) throw new NoConsent()
    return workspaceUrl(slug, `/support-session/${token}`)
  }
}
