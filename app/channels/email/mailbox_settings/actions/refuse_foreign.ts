import type Tenant from '#tenancy/models/tenant'
import { UnknownWorkspaceException } from '#tenancy/exceptions/unknown_workspace_exception'
import { installationDomain, tenantResolver } from '#tenancy/installation'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import { MailAddressForeign } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

/**
 * Refuses addresses at hosts of the installation and of other workspaces: mails from there would
 * carry the installation's signature, and people would take one workspace for another.
 *
 * @throws MailAddressForeign
 */
export async function refuseForeign(addresses: string[], tenant: Tenant, field: string) {
  for (const address of addresses) {
    if (await isForeign(address, tenant)) throw new MailAddressForeign(address, field)
  }
}

async function isForeign(address: string, tenant: Tenant): Promise<boolean> {
  const host = hostOf(address)
  if (host === hostOf(builtInAddress(tenant.slug))) return false
  if (`.${host}`.endsWith(`.${installationDomain}`)) return true
  try {
    const served = await tenantResolver.execute(host)
    return served?.id !== tenant.id
  } catch (error) {
    if (error instanceof UnknownWorkspaceException) return false
    throw error
  }
}

function hostOf(address: string) {
  return address.slice(address.lastIndexOf('@') + 1)
}
