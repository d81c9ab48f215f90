import type { Locale } from '#config/i18n'
import { mayBecomeCustomer } from '#identity/accounts/sign_up_rule'
import User from '#identity/models/user'
import type { MailAddress } from '#channels/email/reading/addresses'
import type { ReadMail } from '#channels/email/reading/read_mail'
import MailBlock from '#channels/email/quarantine/models/mail_block'
import { Quarantined } from '#channels/email/receiving/outcome'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'
import type Mailbox from '#mail/models/mailbox'
import { ownAddresses, withoutTag } from '#mail/mailboxes/own_addresses'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import type Tenant from '#tenancy/models/tenant'

/** Addresses of the workspace: none of its mails is from or for a customer with one. */
export type IsOwn = (address: string) => boolean

export async function ownAddressTest({ slug }: Tenant): Promise<IsOwn> {
  const own = await ownAddresses()
  const host = builtInAddress(slug).split('@')[1]!
  return (address) => own.has(withoutTag(address)) || address.endsWith(`@${host}`)
}

/**
 * Whose words a mail carries: of From, or of Reply-To where the mailbox trusts it, as forms on
 * web sites write their visitors there.
 *
 * @throws Quarantined without a sender and with an own address as one
 */
export function senderOf(mail: ReadMail, mailbox: Mailbox | null, isOwn: IsOwn): MailAddress {
  const [reply] = mailbox?.trustsReplyTo ? mail.replyTo : []
  const sender = reply && !isOwn(reply.address) ? reply : mail.from[0]
  if (!sender) throw new Quarantined('no_sender')
  if (isOwn(sender.address)) throw new Quarantined('own_address', sender.address)
  return sender
}

/** @throws Quarantined for who was blocked, alone or with all of their host */
export async function refuseBlocked(address: string, { isCleared }: InboundMail): Promise<void> {
  if (isCleared) return
  const host = address.slice(address.lastIndexOf('@'))
  const block = await MailBlock.query().whereIn('sender', [address, host]).first()
  if (block) throw new Quarantined('blocked_sender', block.sender)
}

/**
 * The person behind an address, null for who is new and may become a customer.
 *
 * @throws Quarantined for who was deactivated, and where the workspace takes no newcomers
 */
export async function findPerson(
  address: string,
  { isCleared }: InboundMail
): Promise<User | null> {
  const person = await User.findBy('email', address)
  if (person?.isDisabled) throw new Quarantined('sender_suspended', address)
  if (!person && !isCleared && !(await mayBecomeCustomer(address))) {
    throw new Quarantined('sign_up_refused', address)
  }
  return person
}

/** The language a newcomer writes in, where the workspace offers it. */
export function localeOfWords(text: string, { locale, languages }: Tenant): Locale {
  const cyrillic = text.match(/[а-яё]/gi)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  const guess: Locale | null = cyrillic + latin < 8 ? null : cyrillic > latin ? 'ru' : 'en'
  return guess && languages.includes(guess) ? guess : (locale as Locale)
}

/** What somebody is called who did not say so. */
export function nameOf({ name, address }: MailAddress): string {
  return (name ?? address.slice(0, address.lastIndexOf('@'))).slice(0, 100)
}
