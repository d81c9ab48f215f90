import { errors, type HttpContext } from '@adonisjs/core/http'
import { Logger } from '@adonisjs/core/logger'
import type { NextFn } from '@adonisjs/core/types/http'
import type Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantResolver } from '#tenancy/installation'
import { UnknownWorkspaceException } from '#tenancy/exceptions/unknown_workspace_exception'
import { suspensionNotice } from '#tenancy/suspension'
import { WorkspaceSuspendedException } from '#tenancy/exceptions/workspace_suspended_exception'

/**
 * Decides from the host on whose behalf the request runs, before anything else looks at it:
 * session, user, log lines and every query after this belong to that workspace.
 */
export default class ResolveTenantMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const tenant = await tenantResolver.execute(ctx.request.hostname() ?? '')
    if (!tenant) return this.passInstallation(ctx, next)
    if (isBeingDeleted(tenant)) throw new UnknownWorkspaceException(ctx.request.hostname() ?? '')
    ctx.tenant = tenant
    ctx.logger = ctx.logger.child({ tenantId: tenant.id })
    ctx.containerResolver.bindValue(Logger, ctx.logger)
    return TenantContext.run(tenant.id, () => this.enter(tenant, next))
  }

  private async enter(tenant: Tenant, next: NextFn) {
    if (tenant.suspendedAt) throw new WorkspaceSuspendedException(await suspensionNotice())
    return next()
  }

  /** Routes without a domain of their own belong to workspaces: here there is nothing of them. */
  private passInstallation({ request, route }: HttpContext, next: NextFn) {
    if (route?.domain !== 'root') return next()
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  }
}

/** From the moment that was told to everybody; the rows go a little later. */
function isBeingDeleted({ deletionDueAt }: Tenant) {
  return deletionDueAt !== null && deletionDueAt.toMillis() <= Date.now()
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Absent on the installation's own host, whose routes are the only ones that lack it. */
    tenant: Tenant
  }
}
