import { tenantResolver } from '#tenancy/installation'
import { UnknownWorkspaceException } from '#tenancy/exceptions/unknown_workspace_exception'
import type Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import { builtInMailbox, defaultMailbox } from '#mail/mailboxes/default_mailbox'
import { withoutTag } from '#mail/mailboxes/own_addresses'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'

export interface Recipient {
  tenantId: number
  mailboxId: number | null
  /** What stands behind the plus, as it was written; it may name a ticket. */
  token: string | null
}

/** RFC 5321, section 4.5.3.1. */
const LONGEST_ADDRESS = 254

/**
 * Whose mail an address takes: a mailbox or alias of the workspace at that host; at the host
 * that every workspace has by itself any other name leads to its default mailbox. Null where
 * nobody takes it; why is nobody's business.
 */
export async function recipientOf(address: string): Promise<Recipient | null> {
  const wanted = address.trim().replace(/^<|>$/g, '')
  const at = wanted.lastIndexOf('@')
  if (at < 1 || wanted.length > LONGEST_ADDRESS) return null
  const tenant = await tenantAt(wanted.slice(at + 1))
  if (!tenant) return null
  return TenantContext.run(tenant.id, async () => {
    const mailbox = await mailboxOf(wanted.toLowerCase(), tenant)
    if (!mailbox?.isOn) return null
    return { tenantId: tenant.id, mailboxId: mailbox.id, token: tagOf(wanted.slice(0, at)) }
  })
}

async function tenantAt(host: string): Promise<Tenant | null> {
  try {
    return await tenantResolver.execute(host)
  } catch (error) {
    if (error instanceof UnknownWorkspaceException) return null
    throw error
  }
}

async function mailboxOf(address: string, tenant: Tenant): Promise<Mailbox | null> {
  const found = (await findMailbox(address)) ?? (await findMailbox(withoutTag(address)))
  if (found) return found
  const builtIn = builtInAddress(tenant.slug)
  if (withoutTag(address) === builtIn) return builtInMailbox()
  return hostOf(address) === hostOf(builtIn) ? defaultMailbox() : null
}

/** The mailbox with exactly this address, or the one this is an alias of. */
export async function findMailbox(address: string): Promise<Mailbox | null> {
  const mailbox = await Mailbox.findBy('address', address)
  if (mailbox) return mailbox
  const alias = await MailboxAlias.findBy('address', address)
  return alias && Mailbox.find(alias.mailboxId)
}

function hostOf(address: string) {
  return address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, '')
}

function tagOf(localPart: string): string | null {
  const plus = localPart.indexOf('+')
  return plus > 0 && plus < localPart.length - 1 ? localPart.slice(plus + 1) : null
}
