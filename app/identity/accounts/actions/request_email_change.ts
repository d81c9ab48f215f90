import { randomUUID } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { SameEmail } from '#identity/accounts/exceptions/same_email'
import { withdrawEmailChange } from '#identity/accounts/actions/withdraw_email_change'
import { IssueLink } from '#identity/links/actions/issue_link'
import { LinkLimits } from '#identity/links/link_limits'
import { normalizeEmail } from '#identity/models/user'
import type User from '#identity/models/user'

/**
 * Asks both mailboxes whether a person's address may change: the old one, as whoever holds a
 * stolen session does not have it, and the new one, as it must be theirs. A wish before this
 * one is withdrawn. Whether somebody has the new address already is not told here.
 *
 * @throws SameEmail
 * @throws E_TOO_MANY_REQUESTS for a network that asks too often
 */
export class RequestEmailChange {
  async execute(user: User, input: { email: string; ip: string }): Promise<void> {
    const newEmail = normalizeEmail(input.email)
    if (newEmail === user.email) throw new SameEmail()
    const limits = new LinkLimits('email_change_new', newEmail)
    await limits.takeFromNetwork(input.ip)
    const mayMail = await limits.takeFromAddress()
    await transaction(async (trx) => {
      await withdrawEmailChange(user.id, trx)
      if (mayMail) await this.askBoth(user, newEmail, trx)
    })
  }

  private async askBoth(user: User, newEmail: string, trx: TransactionClientContract) {
    const { id: userId, email: oldEmail } = user
    const payload = { changeId: randomUUID(), oldEmail, newEmail }
    const issue = new IssueLink()
    await issue.execute({ purpose: 'email_change_old', email: oldEmail, userId, payload }, trx)
    await issue.execute({ purpose: 'email_change_new', email: newEmail, userId, payload }, trx)
  }
}
