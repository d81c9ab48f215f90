import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import MailBounced from '#mail/events/mail_bounced'
import OutgoingMail from '#mail/models/outgoing_mail'
import { readMailToken } from '#mail/outgoing/mail_tokens'
import { suppress } from '#mail/outgoing/suppressions'
import { TenantContext } from '#tenancy/tenant_context'

/** What a delivery status report says (RFC 3464), and how the mail it is about is known. */
export interface Bounce {
  /** Message-ID of the mail that failed, without angle brackets. */
  headerId: string | null
  /** Local part of the address the report came to: `bounce+<token>`. */
  returnLocalPart?: string | null
  /** Final recipient. */
  recipient: string | null
  /** Whether the server gave up; otherwise it goes on trying. */
  isPermanent: boolean
  /** Such as `5.1.1` (RFC 3463). */
  status: string | null
  /** The server's own words. */
  diagnostic: string | null
}

const LONGEST_DETAIL = 1_000

/**
 * Shows on the mail that it came back, and keeps further mails from an address that refused it
 * for good. A report that comes twice changes nothing.
 *
 * @returns false where the workspace sent no such mail
 */
export async function recordBounce(bounce: Bounce): Promise<boolean> {
  return transaction(async (trx) => {
    const mail = await findMail(bounce, trx)
    if (!mail) return false
    mail.detail = detailOf(bounce)
    if (bounce.isPermanent) {
      const isNew = mail.state !== 'bounced'
      mail.merge({ state: 'bounced', reason: bounce.status })
      await suppress(mail.toAddress, 'bounced', mail.detail, trx)
      if (isNew) await tell(mail, trx)
    }
    await mail.save()
    return true
  })
}

async function findMail(
  { headerId, returnLocalPart }: Bounce,
  trx: TransactionClientContract
): Promise<OutgoingMail | null> {
  const id = returnLocalPart ? readReturnLocalPart(returnLocalPart) : null
  if (id === null && !headerId) return null
  const query = OutgoingMail.query({ client: trx }).forUpdate()
  return id === null ? query.where('header_id', headerId!).first() : query.where('id', id).first()
}

/** The mail that `bounce+<token>` names in the current workspace. */
function readReturnLocalPart(localPart: string): number | null {
  const token = /^bounce\+([a-z2-7]+)$/i.exec(localPart)?.[1]
  return token ? readMailToken('bounce', TenantContext.id(), token) : null
}

function detailOf({ status, diagnostic }: Bounce) {
  const words = [status, diagnostic?.replaceAll(/\s+/g, ' ').trim()].filter(Boolean).join(' ')
  return words.slice(0, LONGEST_DETAIL) || null
}

function tell(
  { id, ticketId, messageId, toAddress }: OutgoingMail,
  trx: TransactionClientContract
) {
  const payload = { mailId: id, messageId: messageId ?? null, address: toAddress }
  return record(new MailBounced({ ticketId, payload }), trx)
}
