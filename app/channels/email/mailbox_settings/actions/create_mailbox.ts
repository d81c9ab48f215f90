import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import type Tenant from '#tenancy/models/tenant'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { checkAddresses } from '#channels/email/mailbox_settings/actions/check_addresses'
import { MailboxCreated } from '#channels/email/mailbox_settings/events/mailbox_events'
import { TooManyMailboxes } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'

interface NewMailbox {
  address: string
  name: string
  intake: Mailbox['intake']
}

const MOST = 100

/**
 * Adds an address. A mailbox that is forwarded to us gets a name at the built-in host, so that
 * mails find it also where the forwarding server hides who they were for. One that is fetched
 * stays off until its server is set up.
 *
 * @throws MailAddressTaken
 * @throws TooManyMailboxes
 */
export class CreateMailbox {
  async execute({ address, name, intake }: NewMailbox, tenant: Tenant, actor: User) {
    return transaction(async (trx) => {
      const forward = forwardAddress(address, tenant.slug)
      await checkAddresses([address], { mailboxId: null, field: 'address' }, trx)
      const before = await Mailbox.query({ client: trx }).select('id').limit(MOST)
      if (before.length === MOST) throw new TooManyMailboxes(MOST)
      const row = { address, name, intake, isOn: intake === 'forwarded', repliesTo: 'own' } as const
      const mailbox = await Mailbox.create({ ...row, imapRevision: 1 }, { client: trx })
      const isFree = !(await MailboxAlias.findBy({ address: forward }, { client: trx }))
      if (isFree && forward !== address) {
        await MailboxAlias.create({ address: forward, mailboxId: mailbox.id }, { client: trx })
      }
      const payload = { mailboxId: mailbox.id, address }
      await record(new MailboxCreated({ actorId: actor.id, payload }), trx)
      return mailbox
    })
  }
}

/** `help@brand.example` at the workspace acme: `help-brand-example@acme.<installation>`. */
export function forwardAddress(address: string, slug: string): string {
  const name = address
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
  const builtIn = builtInAddress(slug)
  return `${name}${builtIn.slice(builtIn.indexOf('@'))}`
}
