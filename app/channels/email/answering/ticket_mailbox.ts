import { builtInAddress } from '#mail/mailboxes/built_in_address'
import { defaultMailbox } from '#mail/mailboxes/default_mailbox'
import Mailbox from '#mail/models/mailbox'
import { replyToken, taggedAddress } from '#channels/email/threading/reply_address'
import type Tenant from '#tenancy/models/tenant'
import type Ticket from '#tickets/models/ticket'

/** The mailbox a ticket is answered from: the one it came to while that is on. */
export async function mailboxOf({ mailboxId }: { mailboxId: number | null }): Promise<Mailbox> {
  const own = mailboxId === null ? null : await Mailbox.find(mailboxId)
  return own?.isOn ? own : defaultMailbox()
}

/** Where answers go; nothing where that is the mailbox's own address. */
export function replyToOf(ticket: Ticket, mailbox: Mailbox, tenant: Tenant): string | undefined {
  if (mailbox.repliesTo === 'own') return undefined
  const address =
    mailbox.repliesTo === 'built_in' ? builtInAddress(tenant.slug) : mailbox.addressIn(tenant)
  return taggedAddress(address, replyToken(ticket.id, tenant.id))
}
