import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { endAppsOf, endNamedTokensOf } from '#identity/api_tokens/end_tokens'
import { recheckStreams } from '#foundation/realtime/stream_ends'
import { tenantRows } from '#tenancy/tenant_rows'
import { TenantContext } from '#tenancy/tenant_context'

/** Takes everything away that lets a person in: what they are signed in with, tokens, links. */
export async function endAccess(userId: number, trx: TransactionClientContract): Promise<void> {
  await endSessionsOf(userId, trx)
  await endNamedTokensOf(userId, trx)
  await tenantRows('mail_links', trx)
    .where('user_id', userId)
    .whereNull('used_at')
    .whereNull('revoked_at')
    .update({ revoked_at: DateTime.now().toJSDate() })
}

/** Signs a person out everywhere: sessions, half-done sign-ins, apps. */
export async function endSessionsOf(userId: number, trx: TransactionClientContract) {
  await tenantRows('sessions', trx).where('user_id', userId).delete()
  await tenantRows('pending_sign_ins', trx).where('user_id', userId).delete()
  await endAppsOf(userId, trx)
}

/** After the commit: ends, in every process, those event streams of a person that may not go on. */
export function closeStreamsOf(userId: number): Promise<void> {
  return recheckStreams({ tenantId: TenantContext.id(), userId })
}
