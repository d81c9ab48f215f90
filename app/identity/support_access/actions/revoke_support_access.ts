import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { recheckStreams } from '#foundation/realtime/stream_ends'
import User from '#identity/models/user'
import { SupportAccessRevoked } from '#identity/support_access/events/support_access_events'
import SupportAccess from '#identity/support_access/models/support_access'
import type SupportGrant from '#identity/support_access/models/support_grant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** Takes consent back: whoever is signed in by it is out with their next request, streams at once. */
export class RevokeSupportAccess {
  async execute(grant: SupportGrant, actor: User): Promise<void> {
    if (!grant.isActive) return
    const userIds = await transaction(async (trx) => {
      await grant
        .useTransaction(trx)
        .merge({ revokedAt: DateTime.now(), revokedById: actor.id })
        .save()
      const payload = { grantId: grant.id }
      await record(new SupportAccessRevoked({ actorId: actor.id, payload }), trx)
      return endAccesses(grant.id, trx)
    })
    const tenantId = TenantContext.id()
    for (const userId of userIds) await recheckStreams({ tenantId, userId })
  }
}

async function endAccesses(grantId: number, trx: TransactionClientContract): Promise<number[]> {
  const accesses = await SupportAccess.query({ client: trx })
    .where('grant_id', grantId)
    .whereNull('ended_at')
  const userIds = [...new Set(accesses.map(({ userId }) => userId))]
  await SupportAccess.query({ client: trx })
    .where('grant_id', grantId)
    .whereNull('ended_at')
    .update({ ended_at: new Date() })
  await closeSupportUsers(userIds, trx)
  return userIds
}

/** Ends the sessions of support, and lets its people rest until they are asked for again. */
export async function closeSupportUsers(userIds: number[], trx: TransactionClientContract) {
  if (userIds.length === 0) return
  await tenantRows('sessions', trx).whereIn('user_id', userIds).delete()
  await User.query({ client: trx })
    .whereIn('id', userIds)
    .where('is_support', true)
    .update({ disabled_at: new Date() })
}
