import limiter from '@adonisjs/limiter/services/main'
import { TenantContext } from '#tenancy/tenant_context'

/** Keeps a workspace from having name servers asked without end. @throws E_TOO_MANY_REQUESTS */
export async function limitDomainChecks(): Promise<void> {
  const limit = limiter.use({ requests: 60, duration: '10 minutes' })
  await limit.consume(`domains:${TenantContext.id()}:checks`)
}
