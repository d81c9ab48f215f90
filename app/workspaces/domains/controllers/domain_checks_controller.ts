import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { CheckDomain } from '#workspaces/domains/actions/check_domain'
import { limitDomainChecks } from '#workspaces/domains/check_limits'
import { findDomain } from '#workspaces/domains/find_domain'

/** "Check now". */
@inject()
export default class DomainChecksController {
  constructor(protected checkDomain: CheckDomain) {}

  async store({ bouncer, params, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const domain = await findDomain(params.id)
    await limitDomainChecks()
    await this.checkDomain.execute(domain)
    return response.redirect().toRoute('settings.domains.index')
  }
}
