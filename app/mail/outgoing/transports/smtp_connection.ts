import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { resolvePublicAddresses } from '#foundation/outbound/public_lookup'
import { installationDomain } from '#tenancy/installation'
import type { MailEncryption } from '#mail/models/mailbox'
import type { SealedMail } from '#mail/outgoing/transports/transport'

/** A mail server and how to sign in there. */
export interface SmtpServer {
  host: string
  port: number
  encryption: MailEncryption | 'opportunistic'
  user: string | null
  password?: string | null
  /** Instead of a password: gives a token, a fresh one where the last was refused (XOAUTH2). */
  accessToken?: (isRefused: boolean) => Promise<string>
  /** Set for what people of a workspace typed: only public machines are connected to. */
  isForeign: boolean
}

const CONNECT = 10_000
const SILENCE = 60_000

/** One conversation with a mail server, for any number of mails, one after the other. */
export class SmtpConversation {
  isBroken = false

  private constructor(private readonly connection: SMTPConnection) {
    connection.on('error', () => (this.isBroken = true))
    connection.on('end', () => (this.isBroken = true))
  }

  /** @throws what nodemailer or `resolvePublicAddresses` throws */
  static async open(server: SmtpServer): Promise<SmtpConversation> {
    const addresses = await addressesOf(server)
    let failure: unknown
    for (const address of addresses.slice(0, 3)) {
      try {
        return await SmtpConversation.openAt(address, server)
      } catch (error) {
        failure = error
        // Only a machine that cannot be reached makes the next one worth a try.
        if ((error as { responseCode?: number }).responseCode !== undefined) break
      }
    }
    throw failure
  }

  private static async openAt(address: string, server: SmtpServer): Promise<SmtpConversation> {
    const connection = new SMTPConnection(optionsOf(address, server))
    const conversation = new SmtpConversation(connection)
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject)
        connection.connect((error?: unknown) => (error ? reject(error) : resolve()))
      })
      await conversation.signIn(server)
      return conversation
    } catch (error) {
      conversation.close()
      throw error
    }
  }

  /** @throws what nodemailer throws */
  async send({ envelope, source }: SealedMail, onHandOver: () => Promise<void>): Promise<string> {
    const { connection } = this
    let isOver = false
    // Nothing is read before the server wants the content; nodemailer also drains what it
    // does not send, which is no handing over.
    const content = Readable.from(
      (async function* () {
        if (isOver) return
        await onHandOver()
        yield source
      })(),
      { objectMode: false }
    )
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        isOver = true
        reject(error)
      }
      const onEnd = () => fail(new Error('The connection was closed'))
      connection.once('error', fail)
      connection.once('end', onEnd)
      const to = [envelope.to]
      connection.send({ from: envelope.from, to, size: source.length }, content, (error, sent) => {
        connection.off('error', fail)
        connection.off('end', onEnd)
        if (error) fail(error)
        else resolve(sent.response)
      })
    })
  }

  /** Ready for the next mail, whatever became of the last. */
  reset(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.reset((error) => (error ? reject(error) : resolve()))
    })
  }

  /** While nobody uses it, it keeps no process from ending. */
  rest() {
    this.connection._socket?.unref()
  }

  wake() {
    this.connection._socket?.ref()
  }

  close() {
    this.isBroken = true
    this.connection.close()
  }

  private signIn({ user, password, accessToken }: SmtpServer): Promise<void> {
    if (!user || (!password && !accessToken)) return Promise.resolve()
    const auth = accessToken
      ? { user, oauth2: tokenSource(user, accessToken) }
      : { credentials: { user, pass: password! } }
    return new Promise((resolve, reject) => {
      this.connection.login(auth as never, (error) => (error ? reject(error) : resolve()))
    })
  }
}

/** The installation's own server may stand anywhere, also on this machine. */
async function addressesOf({ host, isForeign }: SmtpServer): Promise<string[]> {
  if (!isForeign) return [host]
  const found = await resolvePublicAddresses(host)
  return found.map(({ address }) => address)
}

function optionsOf(address: string, server: SmtpServer) {
  const { host, port, encryption } = server
  return {
    host: address,
    // Of a name that was resolved before; `address` is then a number.
    ...(address === host ? {} : { servername: host }),
    port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    name: installationDomain,
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENCE,
  }
}

/** What nodemailer asks of its own class for XOAUTH2. */
function tokenSource(user: string, accessToken: NonNullable<SmtpServer['accessToken']>) {
  return {
    getToken(isRefused: boolean, callback: (error: Error | null, token?: string) => void) {
      accessToken(isRefused).then(
        (token) => callback(null, token),
        (error) => callback(error)
      )
    },
    buildXOAuth2Token(token: string) {
      return Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64')
    },
  }
}
