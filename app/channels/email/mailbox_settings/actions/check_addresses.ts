import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { refuseForeign } from '#channels/email/mailbox_settings/actions/refuse_foreign'
import { MailAddressTaken } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

/**
 * Refuses addresses that are not the workspace's own, and those that another mailbox of it has, as
 * its own or as an alias. One change of addresses waits for another.
 *
 * @throws MailAddressForeign
 * @throws MailAddressTaken
 */
export async function checkAddresses(
  addresses: string[],
  { mailboxId, field }: { mailboxId: number | null; field: string },
  trx: TransactionClientContract
) {
  const tenant = await Tenant.query({ client: trx }).where('id', TenantContext.id()).firstOrFail()
  await refuseForeign(addresses, tenant, field)
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `mail-addresses:${tenant.id}`,
  ])
  const mailboxes = await Mailbox.query({ client: trx }).whereIn('address', addresses)
  const aliases = await MailboxAlias.query({ client: trx })
    .whereIn('address', addresses)
    .whereNot('mailbox_id', mailboxId ?? 0)
  const taken = [...mailboxes, ...aliases].map(({ address }) => address)
  const builtIn = builtInAddress(tenant.slug)
  const conflict = taken[0] ?? addresses.find((address) => address === builtIn)
  if (conflict) throw new MailAddressTaken(conflict, field)
}
