import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import MailSuppression from '#mail/models/mail_suppression'
import { TenantContext } from '#tenancy/tenant_context'

/** Sends no more mails to an address; the first reason is the one that is shown. */
export async function suppress(
  address: string,
  reason: MailSuppression['reason'],
  detail: string | null,
  trx: TransactionClientContract
): Promise<void> {
  await trx
    .knexQuery()
    .table('mail_suppressions')
    .insert({ tenant_id: TenantContext.id(), address: address.toLowerCase(), reason, detail })
    .onConflict(['tenant_id', 'address'])
    .ignore()
}

export async function isSuppressed(address: string): Promise<boolean> {
  return (await MailSuppression.find(address.toLowerCase())) !== null
}
