import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { lockTeam } from '#identity/teams/queries/find_team'
import type Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { checkAddresses } from '#channels/email/mailbox_settings/actions/check_addresses'
import { MailboxUpdated } from '#channels/email/mailbox_settings/events/mailbox_events'

interface Changes extends Pick<
  Mailbox,
  'name' | 'teamId' | 'repliesTo' | 'trustsReplyTo' | 'isOn'
> {
  aliases: string[]
}

/**
 * Changes what a mailbox is called, whose it is and how it is answered.
 *
 * @throws MailAddressTaken
 * @throws TeamNotFound
 */
export class UpdateMailbox {
  async execute(mailbox: Mailbox, { aliases, ...values }: Changes, actor: User) {
    await transaction(async (trx) => {
      if (values.teamId !== null) await lockTeam(values.teamId, trx)
      const wanted = aliases.filter((address) => address !== mailbox.address)
      await checkAddresses(wanted, { mailboxId: mailbox.id, field: 'aliases' }, trx)
      const before = await MailboxAlias.query({ client: trx }).where('mailbox_id', mailbox.id)
      const known = new Set(before.map(({ address }) => address))
      const gone = [...known].filter((address) => !wanted.includes(address))
      await MailboxAlias.query({ client: trx }).whereIn('address', gone).delete()
      const added = wanted.filter((address) => !known.has(address))
      await MailboxAlias.createMany(
        added.map((address) => ({ address, mailboxId: mailbox.id })),
        { client: trx }
      )
      mailbox.useTransaction(trx).merge(values)
      const keys = Object.keys(mailbox.$dirty)
      if (gone.length + added.length > 0) keys.push('aliases')
      if (keys.length === 0) return
      await mailbox.save()
      const payload = { mailboxId: mailbox.id, keys }
      await record(new MailboxUpdated({ actorId: actor.id, payload }), trx)
    })
  }
}
