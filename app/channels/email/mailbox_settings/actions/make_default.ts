import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import Mailbox from '#mail/models/mailbox'
import { MailboxUpdated } from '#channels/email/mailbox_settings/events/mailbox_events'

/** The workspace writes from this one where nothing else is chosen. */
export class MakeDefault {
  async execute(mailbox: Mailbox, actor: User) {
    if (mailbox.isDefault) return
    await transaction(async (trx) => {
      await Mailbox.query({ client: trx }).where('is_default', true).update({ is_default: false })
      await mailbox.useTransaction(trx).merge({ isDefault: true, isOn: true }).save()
      const payload = { mailboxId: mailbox.id, keys: ['isDefault'] }
      await record(new MailboxUpdated({ actorId: actor.id, payload }), trx)
    })
  }
}
