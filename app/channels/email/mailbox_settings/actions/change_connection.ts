import { targetRules } from '#foundation/outbound/public_lookup'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import type Mailbox from '#mail/models/mailbox'
import {
  openSecrets,
  sealSecrets,
  type MailboxSecrets,
  type OAuthSecrets,
} from '#mail/mailboxes/secrets'
import { MailEncryptionNeeded } from '#channels/email/mailbox_settings/exceptions/mailbox_refused'
import { MailboxUpdated } from '#channels/email/mailbox_settings/events/mailbox_events'

type Servers = Pick<
  Mailbox,
  | 'intake'
  | 'sendsBy'
  | 'signInBy'
  | 'imapHost'
  | 'imapPort'
  | 'imapEncryption'
  | 'imapUser'
  | 'imapFolder'
  | 'imapThen'
  | 'imapMoveTo'
  | 'imapImportDays'
  | 'smtpHost'
  | 'smtpPort'
  | 'smtpEncryption'
  | 'smtpUser'
>

type TypedSecrets = Record<
  'imapPassword' | 'smtpPassword' | 'tokenUrl' | 'clientId' | 'clientSecret' | 'refreshToken',
  string | null
>

/** Another account: what was read there says nothing about this one. */
const ACCOUNT = ['imapHost', 'imapUser', 'imapFolder'] as const

/**
 * Sets the servers of a mailbox and what it signs in with. A secret that is not typed again stays
 * only while it goes to the same server and account: nobody can have it sent elsewhere.
 */
export class ChangeConnection {
  /** @throws MailEncryptionNeeded */
  async execute(mailbox: Mailbox, values: Servers & TypedSecrets, actor: User) {
    const {
      imapPassword,
      smtpPassword,
      tokenUrl,
      clientId,
      clientSecret,
      refreshToken,
      ...servers
    } = values
    for (const key of ['imapEncryption', 'smtpEncryption'] as const) {
      if (servers[key] === 'none' && !targetRules().allowsPrivate) {
        throw new MailEncryptionNeeded(key)
      }
    }
    await transaction(async (trx) => {
      const before = openSecrets(mailbox)
      mailbox.useTransaction(trx).merge(servers)
      const { $dirty } = mailbox
      const secrets: MailboxSecrets = {
        imapPassword:
          imapPassword ?? kept(before.imapPassword, changes($dirty, 'imapHost', 'imapUser')),
        smtpPassword:
          smtpPassword ?? kept(before.smtpPassword, changes($dirty, 'smtpHost', 'smtpUser')),
        oauth: oauthOf(before.oauth, { tokenUrl, clientId, clientSecret, refreshToken }, $dirty),
      }
      if (JSON.stringify(secrets) !== JSON.stringify(before)) {
        mailbox.secrets = sealSecrets(mailbox, secrets)
      }
      if (ACCOUNT.some((key) => key in $dirty)) {
        mailbox.merge({
          imapUidValidity: null,
          imapLastUid: null,
          imapSince: null,
          imapSeenAt: null,
        })
      }
      const keys = Object.keys(mailbox.$dirty)
      if (keys.length === 0) return
      mailbox.merge({
        imapRevision: mailbox.imapRevision + 1,
        imapState: null,
        imapError: null,
        isOn: mailbox.isOn || servers.intake === 'imap',
      })
      await mailbox.save()
      const payload = { mailboxId: mailbox.id, keys }
      await record(new MailboxUpdated({ actorId: actor.id, payload }), trx)
    })
  }
}

function changes(dirty: Record<string, unknown>, ...keys: string[]) {
  return keys.some((key) => key in dirty)
}

function kept(secret: string | undefined, isElsewhere: boolean) {
  return isElsewhere ? undefined : secret
}

function oauthOf(
  before: OAuthSecrets | undefined,
  typed: Pick<TypedSecrets, 'tokenUrl' | 'clientId' | 'clientSecret' | 'refreshToken'>,
  dirty: Record<string, unknown>
): OAuthSecrets | undefined {
  const { tokenUrl, clientId } = typed
  if (!tokenUrl || !clientId) return undefined
  const isSame =
    before?.tokenUrl === tokenUrl &&
    before.clientId === clientId &&
    !changes(dirty, 'imapHost', 'smtpHost')
  const clientSecret = typed.clientSecret ?? (isSame ? before.clientSecret : '')
  const refreshToken = typed.refreshToken ?? (isSame ? before.refreshToken : '')
  if (isSame && clientSecret === before.clientSecret && refreshToken === before.refreshToken)
    return before
  return { tokenUrl, clientId, clientSecret, refreshToken }
}
