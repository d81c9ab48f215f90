import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import type Mailbox from '#mail/models/mailbox'
import { MailboxDeleted } from '#channels/email/mailbox_settings/events/mailbox_events'
import {
  DefaultMailboxStays,
  MailboxIsBuiltIn,
} from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

/**
 * Takes no more mails at an address; tickets and mails stay.
 *
 * @throws MailboxIsBuiltIn
 * @throws DefaultMailboxStays
 */
export class DeleteMailbox {
  async execute(mailbox: Mailbox, actor: User) {
    if (mailbox.isBuiltIn) throw new MailboxIsBuiltIn()
    if (mailbox.isDefault) throw new DefaultMailboxStays()
    await transaction(async (trx) => {
      await mailbox.useTransaction(trx).delete()
      const payload = { mailboxId: mailbox.id, address: mailbox.address }
      await record(new MailboxDeleted({ actorId: actor.id, payload }), trx)
    })
  }
}
