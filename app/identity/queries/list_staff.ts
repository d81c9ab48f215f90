import { staffRoles } from '#identity/models/role'
import { tenantRows } from '#tenancy/tenant_rows'

/** A staff member or a team as a choice in a form. */
export interface Choice {
  id: number
  name: string
}

/** Staff who can be given tickets, by name. */
export async function listStaff(): Promise<Choice[]> {
  return tenantRows<Choice>('users')
    .select('id', 'name')
    .whereIn('role', ['owner', 'admin', 'agent'])
    .whereNull('disabled_at')
    .where('is_support', false)
    .orderBy('name')
    .orderBy('id')
}

/** All staff who may sign in, by name: also those who cannot be given tickets. */
export async function listAllStaff(): Promise<Choice[]> {
  return tenantRows<Choice>('users')
    .select('id', 'name')
    .whereIn('role', [...staffRoles])
    .whereNull('disabled_at')
    .where('is_support', false)
    .orderBy('name')
    .orderBy('id')
}

/** The workspace's teams, by name. */
export async function listTeams(): Promise<Choice[]> {
  return tenantRows<Choice>('teams')
    .select('id', 'name')
    .whereNull('deleted_at')
    .orderBy('name')
    .orderBy('id')
}
