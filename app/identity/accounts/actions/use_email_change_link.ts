import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAll } from '#foundation/events/record'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { withdrawEmailChange } from '#identity/accounts/actions/withdraw_email_change'
import EmailTaken from '#identity/exceptions/email_taken'
import { UseLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import MailLink from '#identity/links/models/mail_link'
import { revokeLinks } from '#identity/links/revoke_links'
import User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import UserUpdated from '#identity/people/events/user_updated'

export type EmailChangePurpose = 'email_change_old' | 'email_change_new'

/**
 * One mailbox agrees. The second one, whichever it is, changes the address; the old one is told,
 * and links that were mailed to it are worth nothing any more.
 *
 * @throws LinkInvalid
 * @throws EmailTaken where somebody else has the new address by now
 */
export class UseEmailChangeLink {
  async execute(token: string, purpose: EmailChangePurpose): Promise<{ isDone: boolean }> {
    return transaction(async (trx) => {
      const link = await new UseLink().execute(token, purpose, trx)
      const user = await User.query({ client: trx })
        .where('id', link.userId ?? 0)
        .whereNull('disabled_at')
        .forUpdate()
        .first()
      if (!user || user.email !== link.payload.oldEmail) throw new LinkInvalid()
      if (!(await this.hasOtherAgreed(link, trx))) return { isDone: false }
      await this.change(user, String(link.payload.newEmail), trx)
      return { isDone: true }
    }).catch((error) => {
      throw isUniqueViolation(error) ? new EmailTaken() : error
    })
  }

  /** Two clicks at once wait for each other at the person's row, so that one of them sees both. */
  private async hasOtherAgreed({ id, userId, payload }: MailLink, trx: TransactionClientContract) {
    const links = await MailLink.query({ client: trx })
      .where('user_id', userId!)
      .whereIn('purpose', ['email_change_old', 'email_change_new'])
      .whereNot('id', id)
      .whereNotNull('used_at')
      .whereNull('revoked_at')
    return links.some((other) => other.payload.changeId === payload.changeId)
  }

  private async change(user: User, newEmail: string, trx: TransactionClientContract) {
    const { id: userId, email: oldEmail } = user
    await user.merge({ email: newEmail, emailVerifiedAt: DateTime.now() }).save()
    await withdrawEmailChange(userId, trx)
    await revokeLinks(oldEmail, ['sign_in', 'password_reset', 'email_verification'], trx)
    const payload = { userId, kind: 'email_changed' as const, email: oldEmail }
    const changes = { email: { from: oldEmail, to: newEmail } }
    await recordAll(
      [UserUpdated.of(userId, changes, userId), new PersonNoticed({ actorId: userId, payload })],
      trx
    )
  }
}
