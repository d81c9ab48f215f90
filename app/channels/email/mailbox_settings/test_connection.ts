import type Mailbox from '#mail/models/mailbox'
import { accessTokenOf } from '#mail/mailboxes/access_token'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { openSecrets } from '#mail/mailboxes/secrets'
import { SmtpConversation } from '#mail/outgoing/transports/smtp_connection'
import { checkEncryption, openImap } from '#channels/email/doors/imap/connection'

/** What of a mailbox is tried. */
export type Tested = 'imap' | 'smtp'

/**
 * Signs in to a server of the mailbox as it is saved, and leaves again; nothing is read or sent.
 * @throws ConnectionFailure
 */
export async function testConnection(mailbox: Mailbox, what: Tested) {
  try {
    if (what === 'imap') await testImap(mailbox)
    else await testSmtp(mailbox)
  } catch (error) {
    throw ConnectionFailure.of(error)
  }
}

async function testImap(mailbox: Mailbox) {
  const client = await openImap(mailbox)
  await client.logout().catch(() => client.close())
}

async function testSmtp(mailbox: Mailbox) {
  const { smtpHost, smtpPort, smtpUser } = mailbox
  if (!smtpHost) throw new ConnectionFailure('not_set_up')
  const isOAuth = mailbox.signInBy === 'oauth'
  const password = openSecrets(mailbox).smtpPassword
  if (smtpUser && !isOAuth && !password) throw new ConnectionFailure('no_password')
  const conversation = await SmtpConversation.open({
    host: smtpHost,
    port: smtpPort ?? 587,
    encryption: checkEncryption(mailbox.smtpEncryption),
    user: smtpUser,
    password,
    ...(isOAuth ? { accessToken: (isRefused) => accessTokenOf(mailbox, { isRefused }) } : {}),
    isForeign: true,
  })
  conversation.close()
}
