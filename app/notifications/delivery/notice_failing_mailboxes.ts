import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import MailboxFailing from '#mail/events/mailbox_failing'
import Mailbox from '#mail/models/mailbox'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'

/** What a server may take for a restart before anybody is called. */
const PATIENCE = '15 minutes'

const NEWS = `imap_state = 'failing' and is_on
  and coalesce(imap_seen_at, created_at) < clock_timestamp() - interval '${PATIENCE}'
  and (failing_told_at is null or failing_told_at < imap_seen_at)`

/** Finds mailboxes of all workspaces that cannot be reached for a while, each once per failure. */
export async function noticeFailingMailboxes(): Promise<void> {
  const failing = await systemDatabase().from('mailboxes').select('id', 'tenant_id').whereRaw(NEWS)
  for (const { id, tenant_id: tenantId } of failing) {
    await TenantContext.run(tenantId, () => notice(id))
  }
}

function notice(id: number) {
  return transaction(async (trx) => {
    const [count] = await Mailbox.query({ client: trx })
      .where('id', id)
      .whereRaw(NEWS)
      .update({ failing_told_at: new Date() })
    if (Number(count) === 0) return
    const mailbox = await Mailbox.findOrFail(id, { client: trx })
    const payload = { mailboxId: id, address: mailbox.address }
    await record(new MailboxFailing({ payload }), trx)
  })
}
