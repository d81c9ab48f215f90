import { CONFIRMED_KEY } from '#identity/sessions/recent_confirmation'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** As if everybody at the workspace had last confirmed hours ago that it is them. */
export async function forgetConfirmations(slug: string) {
  const tenant = await Tenant.findByOrFail('slug', slug)
  await TenantContext.run(tenant.id, async () => {
    const rows = await tenantRows<{ id: string; data: string }>('sessions').select('id', 'data')
    for (const { id, data } of rows) {
      const rest = { ...JSON.parse(data), [CONFIRMED_KEY]: 0 }
      await tenantRows('sessions')
        .where('id', id)
        .update({ data: JSON.stringify(rest) })
    }
  })
}
