import { erasureSteps } from '#identity/privacy/erasure_steps'
import { tenantRows } from '#tenancy/tenant_rows'

interface ErasureRecord {
  steps_done: number
  finished_at: Date | null
  failed_at: Date | null
  created_at: Date
}

/** How far anonymizing a person has got; null where nobody asked for it. */
export async function findErasure(userId: number) {
  const row = await tenantRows<ErasureRecord>('erasures').where('user_id', userId).first()
  if (!row) return null
  return {
    stepsDone: row.steps_done,
    steps: erasureSteps(),
    isFinished: row.finished_at !== null,
    hasFailed: row.failed_at !== null && row.finished_at === null,
    requestedAt: row.created_at.toISOString(),
  }
}
