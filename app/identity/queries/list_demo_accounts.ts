import env from '#start/env'
import type { Role } from '#identity/models/role'
import { tenantRows } from '#tenancy/tenant_rows'

/** Somebody to try a demo workspace as. */
export interface DemoAccount {
  email: string
  name: string
  role: Role
}

/**
 * One person of each role in a demo workspace; null everywhere else. Only demo people have
 * addresses under `.example`, which nobody can own (RFC 2606).
 */
export async function listDemoAccounts(): Promise<DemoAccount[] | null> {
  if (!env.get('PATCHBAY_DEMO')) return null
  const people = await tenantRows<DemoAccount>('users')
    .select('email', 'name', 'role')
    .where('email', 'like', '%.example')
    .whereNotNull('password')
    .whereNull('disabled_at')
    .orderBy('id')
  const accounts = ranks.flatMap((rank) => people.find(({ role }) => role === rank) ?? [])
  return accounts.length > 0 ? accounts : null
}

const ranks: Role[] = ['agent', 'customer', 'admin', 'light_agent', 'owner']
