import { idFrom } from '#identity/api_tokens/id_from'
import Mailbox from '#mail/models/mailbox'
import MailIntakeToken from '#mail/models/mail_intake_token'
import { MailboxNotFound } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

/** @throws MailboxNotFound */
export async function findMailbox(id: string): Promise<Mailbox> {
  const mailbox = await Mailbox.find(idFrom(id))
  if (!mailbox) throw new MailboxNotFound()
  return mailbox
}

/** @throws MailboxNotFound also for a token of another mailbox */
export async function findIntakeTokenOf(mailbox: Mailbox, id: string): Promise<MailIntakeToken> {
  const token = await MailIntakeToken.findBy({ id: idFrom(id), mailboxId: mailbox.id })
  if (!token) throw new MailboxNotFound()
  return token
}
