import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import MailLink from '#identity/links/models/mail_link'

/** Withdraws a person's wish for another address, also where one mailbox has agreed already. */
export async function withdrawEmailChange(
  userId: number,
  client?: TransactionClientContract
): Promise<void> {
  await MailLink.query({ client })
    .where('user_id', userId)
    .whereIn('purpose', ['email_change_old', 'email_change_new'])
    .whereNull('revoked_at')
    .update({ revokedAt: new Date() })
}
