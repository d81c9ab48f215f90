import { defaultMailbox } from '#mail/mailboxes/default_mailbox'
import Mailbox from '#mail/models/mailbox'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import type Ticket from '#tickets/models/ticket'

/** The address a ticket is answered from, where the workspace has several; else nothing. */
export async function senderOf({ mailboxId }: Ticket): Promise<string | null> {
  const mailboxes = await Mailbox.query().where('is_on', true)
  if (mailboxes.length < 2) return null
  const own = mailboxes.find(({ id }) => id === mailboxId) ?? (await defaultMailbox())
  return own.addressIn(await findOwnTenant())
}
