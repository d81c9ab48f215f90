import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import type MailIntakeToken from '#mail/models/mail_intake_token'
import { MailIntakeTokenDeleted } from '#channels/email/mailbox_settings/events/mailbox_events'

/** From now on the program is turned away. */
export class DeleteIntakeToken {
  async execute(token: MailIntakeToken, actor: User) {
    await transaction(async (trx) => {
      await token.useTransaction(trx).delete()
      const payload = { mailboxId: token.mailboxId, tokenId: token.id }
      await record(new MailIntakeTokenDeleted({ actorId: actor.id, payload }), trx)
    })
  }
}
