import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'

/** Makes links of an address worthless, in the caller's transaction; used ones stay used. */
export async function revokeLinks(
  email: string,
  purposes: readonly LinkPurpose[],
  trx: TransactionClientContract
): Promise<void> {
  await MailLink.query({ client: trx })
    .where('email', email)
    .whereIn('purpose', [...purposes])
    .whereNull('used_at')
    .whereNull('revoked_at')
    .update({ revokedAt: DateTime.now().toJSDate() })
}
