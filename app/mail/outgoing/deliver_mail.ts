import { DateTime } from 'luxon'
import { Postponed } from '#foundation/queue/postponed'
import { refusalOf } from '#mail/limits/refusal_of'
import type OutgoingMail from '#mail/models/outgoing_mail'
import { claimMail, keepClaim, noteHandOver } from '#mail/outgoing/claim_mail'
import { concludeMail, handleFailure, putOff } from '#mail/outgoing/conclude_mail'
import type { MailContent } from '#mail/outgoing/mail_content'
import { sealMail } from '#mail/outgoing/seal_mail'
import { tellSentMail } from '#mail/outgoing/sent_mails'
import { DeliveryFailure } from '#mail/outgoing/transports/transport'
import { transportOf } from '#mail/outgoing/transports/transport_of'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { takeMail } from '#tenancy/limits/mails'

/** A mail whose bytes left this often, with nobody knowing whether they arrived, is left alone. */
const MOST_HAND_OVERS = 2

/**
 * Writes a posted mail and sends it, however often it is asked to. It is written only once it
 * is this caller's alone. Killed at any moment, another call goes on; the mail leaves at least
 * once, and twice only where somebody died between its bytes and the server's word.
 *
 * @throws Postponed where it must wait, or another attempt is to be made
 */
export async function deliverMail(
  key: string,
  write: (mail: OutgoingMail) => Promise<MailContent | null>
): Promise<void> {
  const mail = await claimMail(key)
  if (!mail) return
  if (mail.handOvers >= MOST_HAND_OVERS) {
    return concludeMail(mail, { state: 'failed', reason: 'interrupted', detail: mail.detail })
  }
  const letGo = keepClaim(mail)
  try {
    const content = await write(mail)
    if (content) await send(mail, content)
    else await concludeMail(mail, { state: 'dropped', reason: 'outdated' })
  } catch (error) {
    if (error instanceof DeliveryFailure) await handleFailure(mail, error)
    else throw await released(mail, error)
  } finally {
    letGo()
  }
}

async function send(mail: OutgoingMail, content: MailContent): Promise<void> {
  mail.toAddress = content.to.address.toLowerCase()
  if (isNobody(mail.toAddress)) return concludeMail(mail, { state: 'dropped', reason: 'nobody' })
  const refusal = await refusalOf(mail, content.nature)
  if (refusal) return concludeMail(mail, refusal)
  await countMail(mail, content)
  const sealed = await sealMail(mail, content, await findOwnTenant())
  const transport = transportOf(content.mailbox)
  const words = await transport.deliver(sealed, () => noteHandOver(mail), content)
  tellSentMail()
  await concludeMail(mail, { state: 'sent', detail: words })
}

/** Once per mail, however many attempts it takes. */
async function countMail(mail: OutgoingMail, { nature }: MailContent) {
  if (mail.attempts > 1 && mail.reason !== 'plan_limit') return
  await takeMail({ isSecurity: nature === 'security' })
}

/** Addresses that never lead anywhere (RFC 2606, section 2) stand for people without a mailbox. */
function isNobody(email: string) {
  return email.endsWith('.invalid')
}

/** Whoever tries next need not wait for the end of the claim. */
async function released(mail: OutgoingMail, error: unknown): Promise<unknown> {
  const isLimit = error instanceof Postponed
  const until = isLimit ? DateTime.fromJSDate(error.until) : DateTime.now()
  await putOff(mail, until, { reason: isLimit ? 'plan_limit' : null }).catch(() => {})
  return error
}
