import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { recheckStreams } from '#foundation/realtime/stream_ends'
import SessionsEnded from '#identity/accounts/events/sessions_ended'
import SessionNotFound from '#identity/accounts/exceptions/session_not_found'
import { endAppsOf } from '#identity/api_tokens/end_tokens'
import { endOtherSessions } from '#identity/sessions/end_sessions'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Ends sessions of one person, with the event streams that are open in them. */
export class EndSessions {
  /** @throws SessionNotFound also for one of somebody else */
  async one(userId: number, key: string): Promise<void> {
    if (!UUID.test(key)) throw new SessionNotFound()
    await transaction(async (trx) => {
      const rows = await tenantRows('sessions', trx).where({ user_id: userId, key }).delete('id')
      if (rows.length === 0) throw new SessionNotFound()
      await this.tell(userId, 'one', trx)
    })
    await this.closeStreams(userId)
  }

  /** Signs out everywhere else, apps included. */
  async others(userId: number, keptKey: string | undefined): Promise<void> {
    await transaction(async (trx) => {
      await endOtherSessions(userId, keptKey, trx)
      await endAppsOf(userId, trx)
      await this.tell(userId, 'others', trx)
    })
    await this.closeStreams(userId)
  }

  private tell(userId: number, which: 'one' | 'others', trx: TransactionClientContract) {
    return record(new SessionsEnded({ actorId: userId, payload: { userId, which } }), trx)
  }

  private closeStreams(userId: number) {
    return recheckStreams({ tenantId: TenantContext.id(), userId })
  }
}
