import { automaticMailLimits } from '#config/mail'
import User from '#identity/models/user'
import { mayLeaveAutomatically } from '#mail/limits/breaker'
import { ownAddresses, withoutTag } from '#mail/mailboxes/own_addresses'
import type OutgoingMail from '#mail/models/outgoing_mail'
import type { MailNature } from '#mail/outgoing/mail_content'
import { isSuppressed } from '#mail/outgoing/suppressions'
import { tenantRows } from '#tenancy/tenant_rows'

/** Why a mail does not leave although it could. */
export interface Refusal {
  state: 'suppressed' | 'dropped'
  reason: 'suppressed' | 'own_mailbox' | 'too_many' | 'breaker'
}

/** What keeps a mail from leaving; nothing keeps what people need to sign in. */
export async function refusalOf(mail: OutgoingMail, nature: MailNature): Promise<Refusal | null> {
  if (nature === 'security') return null
  const own = await ownAddresses()
  if (own.has(withoutTag(mail.toAddress))) return { state: 'dropped', reason: 'own_mailbox' }
  if (await isSuppressed(mail.toAddress)) return { state: 'suppressed', reason: 'suppressed' }
  if (nature === 'personal') return null
  if (await isOneTooMany(mail)) return { state: 'dropped', reason: 'too_many' }
  return (await mayLeaveAutomatically()) ? null : { state: 'dropped', reason: 'breaker' }
}

/** Counted by when they were written, so that two at once cannot both be the last. */
async function isOneTooMany(mail: OutgoingMail): Promise<boolean> {
  const { perRecipient, perStaff, hours } = automaticMailLimits
  const recipient = await User.findBy('email', mail.toAddress)
  const limit = recipient?.isStaff ? perStaff : perRecipient
  const before = await tenantRows('outgoing_mails')
    .select('id')
    .where('to_address', mail.toAddress)
    .where('created_at', '>', mail.createdAt.minus({ hours }).toJSDate())
    .where('is_automatic', true)
    .where('id', '<', mail.id)
    .whereIn('state', ['queued', 'sent', 'bounced'])
    .orderBy('created_at')
    .offset(limit - 1)
    .first()
  return Boolean(before)
}
