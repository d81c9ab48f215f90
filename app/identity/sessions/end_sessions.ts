import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantRows } from '#tenancy/tenant_rows'

/** Ends all of a person's sessions but the one they are in; for after the commit: `recheckStreams`. */
export async function endOtherSessions(
  userId: number,
  keptKey: string | undefined,
  trx: TransactionClientContract
): Promise<void> {
  const others = tenantRows('sessions', trx).where('user_id', userId)
  await (keptKey ? others.whereNot('key', keptKey) : others).delete()
}
