import { systemDatabase } from '#tenancy/system_database'
import type { TestWorkspace } from '#tests/helpers/workspaces'

interface Limits {
  seat_limit?: number | null
  storage_limit_bytes?: number | null
  mails_per_hour_limit?: number | null
}

/** Gives a workspace limits, as the operator would. */
export async function givenLimits({ tenant }: Pick<TestWorkspace, 'tenant'>, limits: Limits) {
  await systemDatabase()
    .knexQuery()
    .table('workspace_plans')
    .insert({ tenant_id: tenant.id, ...limits })
    .onConflict('tenant_id')
    .merge(limits)
}
