import { normalizeEmail } from '#identity/models/user'
import { systemDatabase } from '#tenancy/system_database'

export interface FoundWorkspace {
  tenantId: number
  userId: number
  name: string
  slug: string
  primaryDomain: string | null
}

const MOST = 50

/** Every workspace that an address belongs to. Told to that address only, by mail. */
export async function listWorkspacesOf(email: string): Promise<FoundWorkspace[]> {
  const rows = await systemDatabase()
    .from('users')
    .join('tenants', 'tenants.id', 'users.tenant_id')
    .select(
      'tenants.id as tenantId',
      'users.id as userId',
      'tenants.name',
      'tenants.slug',
      'tenants.primary_domain as primaryDomain'
    )
    .where('users.email', normalizeEmail(email))
    .whereNull('users.disabled_at')
    // In a suspended one mails would wait.
    .orderByRaw('tenants.suspended_at is not null, tenants.id')
    .limit(MOST)
  return rows as FoundWorkspace[]
}
