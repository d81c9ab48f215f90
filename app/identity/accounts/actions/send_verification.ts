import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import { LinkLimits } from '#identity/links/link_limits'
import type User from '#identity/models/user'

/**
 * Mails a person the link that shows their address is theirs; a few times an hour at most, and
 * not where it is known already.
 *
 * @throws E_TOO_MANY_REQUESTS for a network that asks too often
 */
export class SendVerification {
  async execute({ id, email, emailVerifiedAt }: User, ip: string): Promise<void> {
    if (emailVerifiedAt) return
    const limits = new LinkLimits('email_verification', email)
    await limits.takeFromNetwork(ip)
    if (!(await limits.takeFromAddress())) return
    await transaction((trx) =>
      new IssueLink().execute({ purpose: 'email_verification', email, userId: id }, trx)
    )
  }
}
