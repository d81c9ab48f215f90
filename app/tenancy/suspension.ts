import db from '@adonisjs/lucid/services/db'
import { Postponed } from '#foundation/queue/postponed'
import { ExpiringCache } from '#tenancy/expiring_cache'
import { tenantRows } from '#tenancy/tenant_rows'
import type { SuspensionNotice } from '#tenancy/exceptions/workspace_suspended_exception'

/** How long other processes may go on with jobs of a workspace when a notification was lost. */
const KNOWN_FOR_MS = 5_000

/** Reactivation wakes jobs at once; this is for the case that its message was lost. */
const LOOK_AGAIN_AFTER_MS = 10 * 60_000

const suspended = new ExpiringCache<boolean>({ lifetimeMs: () => KNOWN_FOR_MS, limit: 5_000 })

export function forgetSuspensions() {
  suspended.clear()
}

/** @throws Postponed where the workspace is suspended: its jobs wait, and nothing is lost */
export async function assertOpen(tenantId: number): Promise<void> {
  if (!(await suspended.get(String(tenantId), () => isSuspended(tenantId)))) return
  const until = new Date(Date.now() + LOOK_AGAIN_AFTER_MS)
  throw new Postponed(until, 'The workspace is suspended')
}

/** Of the active workspace. */
export async function suspensionNotice(): Promise<SuspensionNotice> {
  const plan = await tenantRows<{
    suspension_reason: string | null
    is_reason_shown: boolean
    suspension_contact: string | null
  }>('workspace_plans')
    .select('suspension_reason', 'is_reason_shown', 'suspension_contact')
    .first()
  return {
    reason: plan?.is_reason_shown ? plan.suspension_reason : null,
    contact: plan?.suspension_contact ?? null,
  }
}

async function isSuspended(tenantId: number): Promise<boolean> {
  const row = await db.from('tenants').select('suspended_at').where('id', tenantId).first()
  return Boolean(row?.suspended_at)
}
