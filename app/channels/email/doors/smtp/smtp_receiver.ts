import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import logger from '@adonisjs/core/services/logger'
import smtpReceiverConfig from '#config/smtp_receiver'
import { installationDomain } from '#tenancy/installation'
import { recipientOf, type Recipient } from '#channels/email/receiving/recipient_of'
import { handOver } from '#channels/email/doors/hand_over'
import { spoolMail, type SpooledMail } from '#channels/email/doors/spooled_mail'
import { ClientLimits } from '#channels/email/doors/smtp/client_limits'
import { Refusal, refusals } from '#channels/email/doors/smtp/refusal'
import { verifySender } from '#channels/email/doors/smtp/verify_sender'

interface Options {
  port: number
  host: string
  /** Whether an address is one of the operator's own servers, which hand on others' mails. */
  isRelay: (ip: string) => boolean
  largestMail?: number
}

/** What is known about one connection. */
interface Conversation {
  recipients: Map<string, Recipient>
  unknown: number
}

type Callback = (error?: Error | null) => void

/**
 * Takes mails over SMTP for the workspaces' addresses, and for nobody else's. A mail is
 * acknowledged once every workspace it is for has stored it; until then it is the sender's.
 */
export class SmtpReceiver {
  private readonly server: SMTPServer
  private readonly limits = new ClientLimits()
  private readonly conversations = new WeakMap<SMTPServerSession, Conversation>()
  private readonly running = new Set<Promise<void>>()
  private readonly counted = new WeakSet<SMTPServerSession>()
  private isStopping = false

  constructor(private readonly options: Options) {
    this.server = new SMTPServer({
      name: installationDomain,
      banner: 'Patchbay',
      size: this.largestMail,
      ...tlsFiles(),
      authOptional: true,
      disabledCommands: smtpReceiverConfig.certificateFile ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      maxClients: smtpReceiverConfig.mostConnections,
      socketTimeout: smtpReceiverConfig.longestSilence,
      logger: false,
      onConnect: (session, done) => this.answer(done, () => this.greet(session)),
      onMailFrom: (_address, session, done) => this.answer(done, () => this.begin(session)),
      onRcptTo: ({ address }, session, done) =>
        this.answer(done, () => this.addRecipient(address, session)),
      onData: (stream, session, done) => {
        const taking = this.answer(done, () => this.take(stream, session))
        this.running.add(taking)
        void taking.then(() => this.running.delete(taking))
      },
      onClose: (session) => this.leave(session),
    })
    // Clients that break off are their own affair.
    this.server.on('error', (error) => logger.debug({ err: error }, 'An SMTP client failed'))
  }

  private get largestMail() {
    return this.options.largestMail ?? smtpReceiverConfig.largestMail
  }

  get port(): number {
    const address = this.server.server.address()
    return typeof address === 'object' && address ? address.port : this.options.port
  }

  async start() {
    const listener = this.server.listen(this.options.port, this.options.host)
    await once(listener, 'listening')
  }

  /** Takes no more connections and mails; lets those that are being sent be finished. */
  async stop() {
    this.isStopping = true
    const closed = new Promise<void>((resolve) => this.server.server.close(() => resolve()))
    await Promise.all(this.running)
    for (const connection of this.server.connections) {
      connection.send(421, '4.3.2 The server is stopping')
      connection.close()
    }
    await closed
  }

  private async answer(done: Callback, act: () => Promise<void> | void) {
    try {
      await act()
      done()
    } catch (error) {
      done(this.refusalOf(error))
    }
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error
    // The client broke off: the mail is still its own, and nobody reads the answer.
    if (
      /^(ECONNECTION|ERR_STREAM_PREMATURE_CLOSE)$/.test((error as NodeJS.ErrnoException).code ?? '')
    ) {
      return refusals.notStored()
    }
    logger.error({ err: error }, 'A mail could not be taken over SMTP')
    return refusals.notStored()
  }

  private greet(session: SMTPServerSession) {
    if (this.isStopping) throw refusals.stopping()
    if (this.options.isRelay(session.remoteAddress)) return
    this.limits.enter(session.remoteAddress)
    this.counted.add(session)
  }

  private leave(session: SMTPServerSession) {
    if (this.counted.delete(session)) this.limits.leave(session.remoteAddress)
  }

  private begin(session: SMTPServerSession) {
    if (this.isStopping) throw refusals.stopping()
    if (!this.options.isRelay(session.remoteAddress)) this.limits.send(session.remoteAddress)
    const unknown = this.conversations.get(session)?.unknown ?? 0
    this.conversations.set(session, { recipients: new Map(), unknown })
  }

  private async addRecipient(address: string, session: SMTPServerSession) {
    const conversation = this.conversations.get(session)!
    if (conversation.recipients.size >= smtpReceiverConfig.mostRecipients) {
      throw refusals.tooManyRecipients()
    }
    if (conversation.unknown >= smtpReceiverConfig.mostUnknownRecipients) {
      throw refusals.tooManyGuesses()
    }
    const recipient = await recipientOf(address)
    if (!recipient) {
      if (!this.options.isRelay(session.remoteAddress)) conversation.unknown++
      throw refusals.unknownRecipient()
    }
    conversation.recipients.set(address, recipient)
  }

  private take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { recipients } = this.conversations.get(session)!
    return spoolMail(stream, this.largestMail, (mail) => this.store(mail, session, recipients))
  }

  /** One that is too large is refused; what came of it goes into quarantine, so that staff know. */
  private async store(
    { path, isTooLarge }: SpooledMail,
    session: SMTPServerSession,
    recipients: Map<string, Recipient>
  ) {
    const { remoteAddress, hostNameAppearsAs, envelope } = session
    const envelopeFrom = envelope.mailFrom ? envelope.mailFrom.address : ''
    const isRelayed = this.options.isRelay(remoteAddress)
    const facts = { ip: remoteAddress, helo: hostNameAppearsAs, envelopeFrom, isRelayed }
    const { verdicts, hops } = isTooLarge
      ? { verdicts: null, hops: 0 }
      : await verifySender(path, facts)
    if (hops > smtpReceiverConfig.mostHops) throw refusals.loop()
    const key = randomUUID()
    await handOver({
      door: 'smtp',
      key,
      path,
      trace: traceOf(session, key),
      recipients,
      envelopeFrom,
      remoteIp: remoteAddress,
      verdicts,
    })
    if (isTooLarge) throw refusals.tooLarge(this.largestMail)
  }
}

/** RFC 5321, section 4.4. What the client says of itself is kept to harmless characters. */
function traceOf({ hostNameAppearsAs, remoteAddress, secure }: SMTPServerSession, id: string) {
  const name = String(hostNameAppearsAs || 'unknown')
    .replace(/[^\w.:[\]-]/g, '?')
    .slice(0, 255)
  const date = new Date().toUTCString().replace('GMT', '+0000')
  return (
    `Received: from ${name} ([${remoteAddress}])\r\n` +
    `\tby ${installationDomain} (Patchbay) with ${secure ? 'ESMTPS' : 'ESMTP'} id ${id};\r\n\t${date}\r\n`
  )
}

function tlsFiles() {
  const { keyFile, certificateFile } = smtpReceiverConfig
  if (!keyFile || !certificateFile) return {}
  return {
    key: readFileSync(keyFile),
    cert: readFileSync(certificateFile),
    minVersion: 'TLSv1.2' as const,
  }
}
