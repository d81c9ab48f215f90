import env from '#start/env'
import { installationSmtpUrl } from '#config/mail'
import { LocalTransport } from '#mail/local_mailbox/local_transport'
import { accessTokenOf } from '#mail/mailboxes/access_token'
import { openSecrets } from '#mail/mailboxes/secrets'
import type Mailbox from '#mail/models/mailbox'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import type { SmtpServer } from '#mail/outgoing/transports/smtp_connection'
import { SmtpTransport } from '#mail/outgoing/transports/smtp_transport'
import type { Transport } from '#mail/outgoing/transports/transport'

/** Mailboxes whose conversations this process keeps. */
const REMEMBERED = 50

let ofInstallation: Transport | undefined

const ofMailboxes = new Map<string, SmtpTransport>()

/** The mail server of a mailbox, or the installation's. */
export function transportOf(mailbox: Mailbox | null | undefined): Transport {
  if (mailbox?.sendsBy !== 'smtp' || !mailbox.smtpHost) return installationTransport()
  // A changed mailbox is another one: its old conversations end by themselves.
  const key = `${mailbox.tenantId}:${mailbox.id}:${mailbox.updatedAt?.toMillis()}`
  const known = ofMailboxes.get(key)
  const transport = known ?? new SmtpTransport(serverOf(mailbox))
  ofMailboxes.delete(key)
  ofMailboxes.set(key, transport)
  forgetOldest()
  return transport
}

/** Another mail server for the installation, for tests. @returns what puts the former one back */
export function useInstallationTransport(transport: Transport): () => void {
  const former = ofInstallation
  ofInstallation = transport
  return () => {
    ofInstallation = former
  }
}

function installationTransport(): Transport {
  ofInstallation ??= installationSmtpUrl
    ? new SmtpTransport(smtpSettings(installationSmtpUrl))
    : new LocalTransport(env.get('PATCHBAY_DATA_DIR'))
  return ofInstallation
}

function serverOf(mailbox: Mailbox): SmtpServer {
  const { smtpPassword } = openSecrets(mailbox)
  return {
    host: mailbox.smtpHost!,
    port: mailbox.smtpPort ?? 587,
    encryption: mailbox.smtpEncryption ?? 'starttls',
    user: mailbox.smtpUser,
    ...(mailbox.signInBy === 'oauth'
      ? { accessToken: (isRefused: boolean) => accessTokenOf(mailbox, { isRefused }) }
      : { password: smtpPassword }),
    isForeign: true,
  }
}

function forgetOldest() {
  const [oldest] = ofMailboxes.keys()
  if (ofMailboxes.size <= REMEMBERED || oldest === undefined) return
  ofMailboxes.get(oldest)!.close()
  ofMailboxes.delete(oldest)
}
