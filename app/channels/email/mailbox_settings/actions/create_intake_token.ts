import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import type Mailbox from '#mail/models/mailbox'
import MailIntakeToken from '#mail/models/mail_intake_token'
import { newIntakeToken } from '#channels/email/doors/http/intake_token'
import { MailIntakeTokenCreated } from '#channels/email/mailbox_settings/events/mailbox_events'
import { TooManyIntakeTokens } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

const MOST = 10

/** Lets a program hand in mails for a mailbox. The value is given out here and never again. */
export class CreateIntakeToken {
  /** @throws TooManyIntakeTokens */
  async execute(mailbox: Mailbox, name: string, actor: User): Promise<string> {
    const before = await MailIntakeToken.query().where('mailbox_id', mailbox.id).limit(MOST)
    if (before.length === MOST) throw new TooManyIntakeTokens(MOST)
    const { value, tokenHash } = newIntakeToken()
    await transaction(async (trx) => {
      const row = { mailboxId: mailbox.id, name, tokenHash, createdById: actor.id }
      const { id: tokenId } = await MailIntakeToken.create(row, { client: trx })
      const payload = { mailboxId: mailbox.id, tokenId }
      await record(new MailIntakeTokenCreated({ actorId: actor.id, payload }), trx)
    })
    return value
  }
}
