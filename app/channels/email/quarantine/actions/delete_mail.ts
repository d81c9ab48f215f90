import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { MailReviewed } from '#channels/email/quarantine/events/review_events'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import InboundMail from '#channels/email/receiving/models/inbound_mail'

/**
 * Throws a mail in quarantine away. What it is known by stays, so that the same mail at the door
 * again is no new one.
 *
 * @throws MailNotFound
 */
export class DeleteMail {
  async execute(id: number, reviewer: User): Promise<void> {
    const storageKey = await transaction(async (trx) => {
      const mail = await InboundMail.query({ client: trx })
        .where('id', id)
        .where('state', 'quarantined')
        .forUpdate()
        .first()
      if (!mail) throw new MailNotFound()
      await mail.merge({ ...forgotten, state: 'ignored', reason: 'deleted' }).save()
      const payload = { inboundMailId: id, decision: 'deleted' } as const
      await record(new MailReviewed({ actorId: reviewer.id, payload }), trx)
      return mail.storageKey
    })
    await drive.use().delete(storageKey)
  }
}

/** Everything that says who wrote a mail and what about. */
export const forgotten = {
  detail: null,
  fromAddress: null,
  fromName: null,
  subject: null,
  envelopeFrom: null,
  envelopeTo: [] as string[],
  remoteIp: null,
  get originalDeletedAt() {
    return DateTime.now()
  },
}
