import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { enqueue } from '#foundation/queue/enqueue'
import type User from '#identity/models/user'
import { MailReviewed } from '#channels/email/quarantine/events/review_events'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import InboundMail from '#channels/email/receiving/models/inbound_mail'

/**
 * Has a mail in quarantine processed once more, if wished without the checks of its sender. What
 * is left between the row and the queue, the sweep picks up.
 *
 * @throws MailNotFound
 */
export class RetryMail {
  async execute(id: number, reviewer: User, { letsThrough }: { letsThrough: boolean }) {
    const now = Date.now()
    await transaction(async (trx) => {
      const mail = await InboundMail.query({ client: trx })
        .where('id', id)
        .where('state', 'quarantined')
        .whereNull('original_deleted_at')
        .forUpdate()
        .first()
      if (!mail || mail.reason === 'too_large') throw new MailNotFound()
      mail.merge({
        state: 'received',
        reason: null,
        detail: null,
        attempts: 0,
        processedAt: null,
        isCleared: mail.isCleared || letsThrough,
      })
      await mail.save()
      const decision = letsThrough ? 'let_through' : 'tried_again'
      const payload = { inboundMailId: id, decision } as const
      await record(new MailReviewed({ actorId: reviewer.id, payload }), trx)
    })
    // Another id than before: the queue remembers those of jobs that are done.
    await enqueue(new ProcessMail({ inboundMailId: id }), { id: `${ProcessMail.idOf(id)}-${now}` })
  }
}
