import type User from '#identity/models/user'
import { DEFAULT_ACCENT_COLOR } from '#tenancy/models/tenant'
import type Tenant from '#tenancy/models/tenant'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { tenantRows } from '#tenancy/tenant_rows'

export const firstSteps = ['email', 'colleagues', 'look', 'portal', 'request', 'domain'] as const
export type FirstStep = (typeof firstSteps)[number]

/** Which of the first steps are done, by what is there and not by what was clicked. */
export async function listFirstSteps(
  tenant: Tenant,
  user: User
): Promise<{ key: FirstStep; isDone: boolean }[]> {
  const settings = await WorkspaceSettings.current()
  const colleagues = tenantRows('users').whereNot('role', 'customer').whereNot('id', user.id)
  const done: Record<FirstStep, boolean> = {
    email: user.emailVerifiedAt !== null,
    colleagues: (await exists(colleagues)) || (await exists(tenantRows('invitations'))),
    look: tenant.logoKey !== null || tenant.accentColor !== DEFAULT_ACCENT_COLOR,
    portal: settings.portalOpenedAt !== null,
    request: await exists(tenantRows('tickets')),
    domain: await exists(tenantRows('workspace_domains').whereNotNull('verified_at')),
  }
  return firstSteps.map((key) => ({ key, isDone: done[key] }))
}

async function exists(rows: ReturnType<typeof tenantRows>): Promise<boolean> {
  return (await rows.select('tenant_id').first()) !== null
}
