import { DateTime } from 'luxon'
import { enqueue } from '#foundation/queue/enqueue'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import { eachTenant } from '#tenancy/each_tenant'
import { tenantRows } from '#tenancy/tenant_rows'

/** So long a mail may wait before somebody asks what became of its job, in minutes. */
const PATIENCE = 10

const AT_ONCE = 200

/**
 * Enqueues mails again that were stored but whose job was lost, such as with the queue's data. Each
 * hour makes one try at most: a job that waits or fails by itself is left alone.
 */
export function resumeReceived() {
  return eachTenant(async () => {
    const now = DateTime.now()
    const rows = await tenantRows<{ id: number }>('inbound_mails')
      .select('id')
      .whereRaw(`state = 'received'`)
      .where('received_at', '<', now.minus({ minutes: PATIENCE }).toJSDate())
      .orderBy('received_at')
      .limit(AT_ONCE)
    const turn = now.toUTC().toFormat('yyyyMMddHH')
    for (const { id } of rows) {
      await enqueue(new ProcessMail({ inboundMailId: id }), { id: `process-mail-${id}-${turn}` })
    }
  })
}
