import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import inboundMailConfig from '#config/inbound_mail'
import {
  publicLookup,
  resolvePublicAddresses,
  targetRules,
} from '#foundation/outbound/public_lookup'
import type Mailbox from '#mail/models/mailbox'
import type { MailEncryption } from '#mail/models/mailbox'
import { openSecrets } from '#mail/mailboxes/secrets'
import { accessTokenOf } from '#mail/mailboxes/access_token'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'

/** Room for the answer around a mail, from servers that send all of it when asked for a piece. */
const FRAMING = 1024 * 1024

/**
 * A connection to the mailbox's IMAP server, signed in and with its folder open. Certificates
 * are verified, and only addresses that workspaces may reach are connected to.
 *
 * @throws ConnectionFailure
 */
export async function openImap(mailbox: Mailbox): Promise<ImapFlow> {
  const client = await signIn(mailbox)
  try {
    await client.mailboxOpen(mailbox.imapFolder)
    return client
  } catch (error) {
    client.close()
    const failure = ConnectionFailure.of(error)
    const isRefused = /^(NO|BAD)$/.test((error as { responseStatus?: string }).responseStatus ?? '')
    throw isRefused ? new ConnectionFailure('no_folder', failure.detail, { cause: error }) : failure
  }
}

async function signIn(mailbox: Mailbox): Promise<ImapFlow> {
  const auth = await authOf(mailbox)
  try {
    return await connect(mailbox, auth)
  } catch (error) {
    const failure = ConnectionFailure.of(error)
    if (failure.reason !== 'wrong_password' || mailbox.signInBy !== 'oauth') throw failure
    const accessToken = await accessTokenOf(mailbox, { isRefused: true })
    return connect(mailbox, { user: auth.user, accessToken }).catch((again) => {
      throw ConnectionFailure.of(again)
    })
  }
}

async function connect(
  { imapHost, imapPort, imapEncryption }: Mailbox,
  auth: NonNullable<ImapFlowOptions['auth']>
): Promise<ImapFlow> {
  if (!imapHost || !imapPort) throw new ConnectionFailure('not_set_up')
  const encryption = checkEncryption(imapEncryption)
  // Sockets ask no lookup for a host that is an address already.
  await resolvePublicAddresses(imapHost)
  const client = new ImapFlow({
    host: imapHost,
    port: imapPort,
    secure: encryption === 'tls',
    doSTARTTLS: encryption === 'tls' ? undefined : encryption === 'starttls',
    auth,
    logger: false,
    tls: { lookup: publicLookup, minVersion: 'TLSv1.2' } as ImapFlowOptions['tls'],
    clientInfo: { name: 'Patchbay' },
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: 15_000,
    greetingTimeout: 10_000,
    socketTimeout: 6 * 60_000,
    maxIdleTime: 4 * 60_000,
    maxLiteralSize: inboundMailConfig.largestMail + FRAMING,
    maxResponseSize: inboundMailConfig.largestMail + 2 * FRAMING,
    maxLineLength: FRAMING,
  })
  // What ends a connection is noticed by whoever waits for it.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function authOf(
  mailbox: Mailbox
): Promise<{ user: string; pass?: string; accessToken?: string }> {
  const user = mailbox.imapUser ?? mailbox.address ?? ''
  if (mailbox.signInBy === 'oauth') return { user, accessToken: await accessTokenOf(mailbox) }
  const { imapPassword } = openSecrets(mailbox)
  if (!imapPassword) throw new ConnectionFailure('no_password')
  return { user, pass: imapPassword }
}

/** Passwords travel in the clear only on networks that the operator named. */
export function checkEncryption(encryption: MailEncryption | null): MailEncryption {
  if (encryption === 'none' && !targetRules().allowsPrivate) throw new ConnectionFailure('no_tls')
  return encryption ?? 'tls'
}
