import { tenantRows } from '#tenancy/tenant_rows'

/** On how many devices a person is signed in now. */
export async function countSessions(userId: number): Promise<number> {
  const [{ count }] = await tenantRows<{ count: number }>('sessions')
    .where('user_id', userId)
    .where('expires_at', '>', new Date())
    .count('* as count')
  return Number(count)
}
