import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import Mailbox from '#mail/models/mailbox'

/**
 * The mailbox that a workspace writes from where nothing else is chosen. The built-in one is
 * made when it is first asked for, so that every workspace has it, however it came to be.
 */
export async function defaultMailbox(): Promise<Mailbox> {
  return (await Mailbox.query().where('is_default', true).first()) ?? (await makeBuiltInMailbox())
}

/** The mailbox that came with the workspace. */
export async function builtInMailbox(): Promise<Mailbox> {
  return (await Mailbox.query().whereNull('address').first()) ?? (await makeBuiltInMailbox())
}

/** Two processes may be here at once: the database lets one of them in. */
async function makeBuiltInMailbox(): Promise<Mailbox> {
  const tenant = await Tenant.findOrFail(TenantContext.id())
  const hasDefault = await Mailbox.query().where('is_default', true).first()
  try {
    return await Mailbox.create({
      address: null,
      name: tenant.name,
      intake: 'forwarded',
      sendsBy: 'installation',
      repliesTo: 'tagged',
      signInBy: 'password',
      isDefault: !hasDefault,
      isOn: true,
    })
  } catch (error) {
    const made = await Mailbox.query().whereNull('address').first()
    if (!made) throw error
    return made
  }
}
