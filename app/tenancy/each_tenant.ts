import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'

const PAGE = 500

/**
 * Runs a task inside every workspace, one after the other. One that fails does not keep the
 * others from their turn: its error is collected and thrown with the rest at the end.
 */
export async function eachTenant(task: (tenantId: number) => Promise<unknown>) {
  const failures: Error[] = []
  for await (const tenantId of tenantIds()) {
    await TenantContext.run(tenantId, () => task(tenantId)).catch((cause) => {
      failures.push(new Error(`Workspace ${tenantId}: ${cause?.message}`, { cause }))
    })
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Failed in some workspaces')
}

async function* tenantIds() {
  let last = 0
  while (true) {
    const rows = await systemDatabase()
      .from('tenants')
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
    for (const { id } of rows) yield (last = id)
    if (rows.length < PAGE) return
  }
}
