import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { installationDomain, workspaceUrl } from '#tenancy/installation'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { AddDomain } from '#workspaces/domains/actions/add_domain'
import { RemoveDomain } from '#workspaces/domains/actions/remove_domain'
import { findDomain } from '#workspaces/domains/find_domain'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import DomainTransformer from '#workspaces/domains/transformers/domain_transformer'
import { domainValidator } from '#workspaces/domains/validators/domain'

/** Domains that a workspace brings along. */
@inject()
export default class DomainsController {
  constructor(
    protected addDomain: AddDomain,
    protected removeDomain: RemoveDomain
  ) {}

  async index({ bouncer, inertia, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const domains = await WorkspaceDomain.query().orderBy('id')
    return inertia.render('settings/domains', {
      domains: DomainTransformer.transform(domains),
      primaryDomain: tenant.primaryDomain,
      ownHost: new URL(workspaceUrl(tenant.slug)).host,
      target: `${tenant.slug}.${installationDomain}`,
    })
  }

  async store({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const { host } = await request.validateUsing(domainValidator)
    await this.addDomain.execute(host, auth.getUserOrFail())
    return response.redirect().toRoute('settings.domains.index')
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    await this.removeDomain.execute(await findDomain(params.id), auth.getUserOrFail())
    return response.redirect().toRoute('settings.domains.index')
  }
}
