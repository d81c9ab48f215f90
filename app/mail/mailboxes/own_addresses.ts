import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { senderAddress } from '#config/mail'
import { builtInAddress } from '#mail/mailboxes/built_in_address'

/**
 * Every address that is the workspace's own, in lower case: of mailboxes and their aliases, the
 * built-in one and the one the installation sends from. A tag behind a plus is not among them.
 */
export async function ownAddresses(): Promise<Set<string>> {
  const [tenant, mailboxes, aliases] = await Promise.all([
    Tenant.findOrFail(TenantContext.id()),
    tenantRows<{ address: string }>('mailboxes').select('address').whereNotNull('address'),
    tenantRows<{ address: string }>('mailbox_aliases').select('address'),
  ])
  return new Set([
    builtInAddress(tenant.slug),
    bareAddress(senderAddress),
    ...mailboxes.map(({ address }) => address),
    ...aliases.map(({ address }) => address),
  ])
}

/** `Support <Support+tag@example.com>` → `support@example.com`. */
export function withoutTag(address: string): string {
  const bare = bareAddress(address)
  const at = bare.lastIndexOf('@')
  const plus = bare.indexOf('+')
  return plus > 0 && plus < at ? bare.slice(0, plus) + bare.slice(at) : bare
}

/** `Support <Support@example.com>` → `support@example.com`. */
function bareAddress(address: string): string {
  return (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase()
}
