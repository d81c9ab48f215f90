import { systemDatabase } from '#tenancy/system_database'
import { WorkspaceNotFound } from '#operations/console/exceptions/operator_errors'
import { workspaceFacts, type WorkspaceRow } from '#operations/console/queries/list_workspaces'

/** One workspace with its limits and what of them is used. */
export interface WorkspaceDetails extends WorkspaceRow {
  seatLimit: number | null
  storageLimitBytes: number | null
  mailsPerHourLimit: number | null
  suspensionReason: string | null
  isReasonShown: boolean
  suspensionContact: string | null
  seats: number
  owners: { name: string; email: string }[]
}

/**
 * Owners are named, as the operator must be able to reach who is responsible; nobody else is.
 *
 * @throws WorkspaceNotFound
 */
export async function findWorkspace(slug: string): Promise<WorkspaceDetails> {
  const db = systemDatabase()
  const row = await workspaceFacts()
    .where('tenants.slug', slug)
    .select(
      'plans.seat_limit as seatLimit',
      'plans.storage_limit_bytes as storageLimitBytes',
      'plans.mails_per_hour_limit as mailsPerHourLimit',
      'plans.suspension_reason as suspensionReason',
      db.raw('coalesce(plans.is_reason_shown, false) as "isReasonShown"'),
      'plans.suspension_contact as suspensionContact'
    )
    .first()
  if (!row) throw new WorkspaceNotFound(slug)
  const staff = await db
    .from('users')
    .select('name', 'email', 'role')
    .where('tenant_id', row.id)
    .whereIn('role', ['owner', 'admin', 'agent', 'light_agent'])
    .whereNull('disabled_at')
    .where('is_support', false)
    .orderBy('name')
  return {
    ...row,
    seats: staff.length,
    owners: staff
      .filter(({ role }) => role === 'owner')
      .map(({ name, email }) => ({ name, email })),
  }
}
