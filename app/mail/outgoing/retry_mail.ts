import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { findJob } from '#foundation/queue/job_registry'
import OutgoingMail from '#mail/models/outgoing_mail'
import { enqueueMail } from '#mail/outgoing/post_mail'

/**
 * Sends a mail again that did not arrive, because somebody asks for it. Its address gets
 * another chance, too. A mail that is under way or arrived stays as it is.
 */
export async function retryMail(id: number): Promise<void> {
  const mail = await transaction(async (trx) => {
    const row = await OutgoingMail.query({ client: trx }).where('id', id).forUpdate().first()
    if (!row?.job || ['queued', 'sent'].includes(row.state)) return null
    await trx
      .from('mail_suppressions')
      .where({ tenant_id: row.tenantId, address: row.toAddress })
      .delete()
    const dueAt = DateTime.now().minus({ seconds: 1 })
    const fresh = { state: 'queued', reason: null, detail: null, handOvers: 0, dueAt } as const
    return row.merge({ ...fresh, createdAt: DateTime.now() }).save()
  })
  if (!mail) return
  const writer = new (findJob(mail.job!.name))(mail.job!.payload)
  await enqueueMail(mail.id, writer, `mail-${mail.id}-${mail.attempts}-again`)
}
