import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import MailLink from '#identity/links/models/mail_link'

/** The two links of a person's wish for another address; null when there is no wish (any more). */
export async function findEmailChangeLinks(userId: number, client?: TransactionClientContract) {
  const links = await MailLink.query({ client })
    .where('user_id', userId)
    .whereIn('purpose', ['email_change_old', 'email_change_new'])
    .whereNull('revoked_at')
    .orderBy('id', 'desc')
    .limit(2)
  const ofOld = links.find(({ purpose }) => purpose === 'email_change_old')
  const ofNew = links.find(({ purpose }) => purpose === 'email_change_new')
  return ofOld && ofNew && !(ofOld.usedAt && ofNew.usedAt) ? { ofOld, ofNew } : null
}

/** What is waiting, for the person's own page. */
export async function findEmailChange(userId: number) {
  const links = await findEmailChangeLinks(userId)
  if (!links || [links.ofOld, links.ofNew].some(({ state }) => state === 'expired')) return null
  return {
    newEmail: links.ofNew.email,
    oldAgreed: links.ofOld.usedAt !== null,
    newConfirmed: links.ofNew.usedAt !== null,
  }
}
