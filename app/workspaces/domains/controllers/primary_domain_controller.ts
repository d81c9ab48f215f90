import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import DomainNotVerified from '#workspaces/domains/exceptions/domain_not_verified'
import { findDomain } from '#workspaces/domains/find_domain'
import { ChangeWorkspace } from '#workspaces/settings/actions/change_workspace'

/** The address that mails lead to: one of the verified domains, or the subdomain. */
@inject()
export default class PrimaryDomainController {
  constructor(protected changeWorkspace: ChangeWorkspace) {}

  async store({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const domain = await findDomain(params.id)
    if (!domain.isVerified) throw new DomainNotVerified()
    await this.changeWorkspace.execute({ primaryDomain: domain.host }, auth.getUserOrFail())
    return response.redirect().toRoute('settings.domains.index')
  }

  async destroy({ auth, bouncer, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    await this.changeWorkspace.execute({ primaryDomain: null }, auth.getUserOrFail())
    return response.redirect().toRoute('settings.domains.index')
  }
}
