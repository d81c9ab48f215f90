import { systemDatabase } from '#tenancy/system_database'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'

/** Null is unlimited; what is left out stays. */
export interface PlanChanges {
  plan?: string
  seatLimit?: number | null
  storageLimitBytes?: number | null
  mailsPerHourLimit?: number | null
}

/** Gives a workspace its plan. Who is above a new limit keeps what they have and gets no more. */
export class ChangePlan {
  async execute(slug: string, changes: PlanChanges, actor: Actor): Promise<void> {
    const workspace = await findWorkspace(slug)
    const columns = {
      plan: changes.plan,
      seat_limit: changes.seatLimit,
      storage_limit_bytes: changes.storageLimitBytes,
      mails_per_hour_limit: changes.mailsPerHourLimit,
    }
    const given: Record<string, string | number | null> = {}
    for (const [column, value] of Object.entries(columns)) {
      if (value !== undefined) given[column] = value
    }
    if (Object.keys(given).length === 0) return
    await systemDatabase().transaction(async (trx) => {
      await trx
        .knexQuery()
        .table('workspace_plans')
        .insert({ tenant_id: workspace.id, ...given })
        .onConflict('tenant_id')
        .merge({ ...given, updated_at: new Date() })
      await OperatorEvent.write('workspace.plan_changed', actor, { workspace, details: given }, trx)
    })
  }
}
