import type { Group } from '@japa/runner/core'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import { MailboxWatch } from '#channels/email/doors/imap/watch_mailboxes'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { SmtpReceiver } from '#channels/email/doors/smtp/smtp_receiver'
import { sealSecrets } from '#mail/mailboxes/secrets'
import { forwardAddress } from '#channels/email/mailbox_settings/actions/create_mailbox'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { sendBySmtp } from '#tests/functional/email/doors/support/smtp'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { COMPANY, MailHouse, PASSWORD } from '#tests/mail/support/mail_house'

/** Patchbay's doors and background work, with Postfix and Dovecot around them. */
export interface World {
  house: MailHouse
  receiver: SmtpReceiver
  watch: MailboxWatch
}

/** For all tests of a group; gone after the last one. */
export function useWorld(group: Group): () => World {
  let world: World
  group.setup(async () => {
    const undo = useOutboundWorld({ rules: TargetRules.parse('127.0.0.0/8') })
    const house = await MailHouse.open()
    const receiver = new SmtpReceiver({
      port: house.receiverPort,
      host: '127.0.0.1',
      isRelay: () => true,
    })
    await receiver.start()
    const watch = new MailboxWatch()
    watch.start()
    const stopWork = await startBackgroundWork()
    world = { house, receiver, watch }
    return async () => {
      await Promise.all([watch.stop(), receiver.stop(), stopWork()])
      await house.close()
      undo()
    }
  })
  return () => world
}

/** A mailbox of the workspace that Dovecot keeps and Postfix sends for. */
export async function givenCompanyMailbox(
  { house }: World,
  workspace: TestWorkspace,
  values: Partial<Pick<Mailbox, 'imapImportDays' | 'intake' | 'repliesTo'>> = {}
) {
  const user = workspace.tenant.slug
  const address = `${user}@${COMPANY}`
  return inWorkspace(workspace, async () => {
    const mailbox = await Mailbox.create({
      address,
      name: 'Brand support',
      intake: 'imap',
      isOn: true,
      repliesTo: 'own',
      imapHost: '127.0.0.1',
      imapPort: house.imapPort,
      imapEncryption: 'none',
      imapUser: user,
      imapFolder: 'INBOX',
      imapThen: 'seen',
      imapImportDays: 0,
      imapRevision: 1,
      sendsBy: 'smtp',
      smtpHost: '127.0.0.1',
      smtpPort: house.smtpPort,
      smtpEncryption: 'none',
      signInBy: 'password',
      ...values,
    })
    const forward = forwardAddress(address, user)
    await MailboxAlias.create({ address: forward, mailboxId: mailbox.id })
    return mailbox.merge({ secrets: sealSecrets(mailbox, { imapPassword: PASSWORD }) }).save()
  })
}

export const send = ({ house }: World, from: string, to: string, raw: string | Buffer) =>
  sendBySmtp(house.smtpPort, { from, to: [to], raw })

export const mailsOf = (workspace: TestWorkspace) =>
  inWorkspace(workspace, () => InboundMail.query().orderBy('id'))

/** Once nothing of the workspace waits to be processed. */
export async function settled(workspace: TestWorkspace, count: number) {
  const mails = await mailsOf(workspace)
  return mails.length === count && mails.every(({ state }) => state !== 'received')
}

export async function imapStateOf(workspace: TestWorkspace, { id }: Mailbox) {
  const { imapState } = await inWorkspace(workspace, () => Mailbox.findOrFail(id))
  return imapState
}
