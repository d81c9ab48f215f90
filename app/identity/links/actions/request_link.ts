import { transaction } from '#foundation/database/transaction'
import type { JsonValue } from '#foundation/events/domain_event'
import { IssueLink } from '#identity/links/actions/issue_link'
import { LinkLimits } from '#identity/links/link_limits'
import MailLink from '#identity/links/models/mail_link'
import { normalizeEmail } from '#identity/models/user'

/** Links anybody may ask for by writing an address into a form. */
export type RequestedPurpose = 'sign_in' | 'sign_up' | 'password_reset'

interface LinkRequest {
  purpose: RequestedPurpose
  email: string
  ip: string
  payload: Record<string, JsonValue>
}

/**
 * Takes the wish for a link without looking whose address it is: whoever asks learns nothing,
 * not even by the time it takes. Who gets a mail, and which, is decided when it is written
 * (`recipientOf`).
 *
 * Beyond what an address may get in an hour nothing more is mailed, as long as a link that
 * works lies in that mailbox: strangers can neither flood nor lock out its owner.
 *
 * @throws E_TOO_MANY_REQUESTS for a network that asks too often
 */
export class RequestLink {
  async execute({ purpose, email, ip, payload }: LinkRequest): Promise<void> {
    const limits = new LinkLimits(purpose, email)
    await limits.takeFromNetwork(ip)
    const isWithinLimit = await limits.takeFromAddress()
    const hasUsableOne = await this.hasUsableOne(purpose, normalizeEmail(email))
    if (!isWithinLimit && hasUsableOne) return
    await transaction((trx) => new IssueLink().execute({ purpose, email, payload }, trx))
  }

  private async hasUsableOne(purpose: RequestedPurpose, email: string) {
    const link = await MailLink.query()
      .where('email', email)
      .where('purpose', purpose)
      .where('expires_at', '>', new Date())
      .whereNull('used_at')
      .whereNull('revoked_at')
      .first()
    return link !== null
  }
}
