import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { SenderBlocked, SenderUnblocked } from '#channels/email/quarantine/events/review_events'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** Keeps a sender's mails in quarantine, or lets them in again; doing it twice changes nothing. */
export class BlockSender {
  /** @param sender an address, or `@example.com` for all of a host; in lower case */
  async execute(sender: string, reviewer: User): Promise<void> {
    await transaction(async (trx) => {
      const added = await trx
        .knexQuery()
        .table('mail_blocks')
        .insert({ tenant_id: TenantContext.id(), sender, blocked_by_id: reviewer.id })
        .onConflict(['tenant_id', 'sender'])
        .ignore()
        .returning('sender')
      if (added.length > 0) await this.tell(new SenderBlocked(by(reviewer, sender)), trx)
    })
  }

  /** @returns false where nobody like this is blocked */
  async undo(sender: string, reviewer: User): Promise<boolean> {
    return transaction(async (trx) => {
      const [gone] = [await tenantRows('mail_blocks', trx).where('sender', sender).delete()].flat()
      if (Number(gone) === 0) return false
      await this.tell(new SenderUnblocked(by(reviewer, sender)), trx)
      return true
    })
  }

  private tell(event: SenderBlocked | SenderUnblocked, trx: TransactionClientContract) {
    return record(event, trx)
  }
}

function by({ id: actorId }: User, sender: string) {
  return { actorId, payload: { sender } }
}
