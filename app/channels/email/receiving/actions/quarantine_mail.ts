import { DateTime } from 'luxon'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import MailQuarantined from '#channels/email/receiving/events/mail_quarantined'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import type { QuarantineReason } from '#channels/email/receiving/outcome'

const LONGEST_DETAIL = 500

/** Puts a mail where staff look for what could not be processed; one that is done stays done. */
export class QuarantineMail {
  async execute(id: number, reason: QuarantineReason, detail: string | null): Promise<void> {
    await transaction(async (trx) => {
      const mail = await InboundMail.query({ client: trx }).where('id', id).forUpdate().first()
      if (mail?.state !== 'received') return
      mail.merge({
        state: 'quarantined',
        reason,
        detail: detail?.replaceAll('\0', '').slice(0, LONGEST_DETAIL) ?? null,
        processedAt: DateTime.now(),
      })
      await mail.save()
      await record(new MailQuarantined({ payload: { inboundMailId: id, reason } }), trx)
    })
  }
}
