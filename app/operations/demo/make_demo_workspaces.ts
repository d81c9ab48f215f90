import Tenant from '#tenancy/models/tenant'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { DEMO_WORKSPACES } from '#operations/demo/demo_workspaces'
import type { DemoWorkspace } from '#operations/demo/story'
import { fillWorkspace } from '#operations/demo/fill_workspace'

/**
 * Makes the demo workspaces through the same actions that people use. Every step may be
 * repeated, so that a first start that was cut off is completed by the next.
 */
export async function makeDemoWorkspaces(): Promise<void> {
  for (const demo of DEMO_WORKSPACES) {
    const tenant = await findOrProvision(demo)
    await TenantContext.run(tenant.id, () => fillWorkspace(demo))
  }
}

async function findOrProvision({ slug, name, locale, timeZone, accentColor }: DemoWorkspace) {
  const known = await Tenant.findBy('slug', slug)
  return known ?? new ProvisionTenant().execute({ slug, name, locale, timeZone, accentColor })
}
