import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What came over the wire: nothing of it is the sender's own account. */
export interface ReceivedMail {
  from: string
  to: string[]
  source: string
}

type Answer = { code: number; words: string } | 'hang_up' | null

/**
 * A mail server on a port of its own. `answer` decides about each mail, in turn: a refusal, a
 * connection that breaks after the last byte, or null for "taken".
 */
export class MailServer {
  readonly mails: ReceivedMail[] = []
  readonly sessions = new Set<string>()
  refuseRecipient: (address: string) => Answer = () => null
  refuseContent: (count: number) => Answer = () => null
  /** Called once a mail is complete, before it is answered. */
  onContent: () => Promise<unknown> = async () => {}
  port = 0
  private contents = 0
  private readonly server: SMTPServer

  constructor({ user, password }: { user?: string; password?: string } = {}) {
    this.server = new SMTPServer({
      disabledCommands: user ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      allowInsecureAuth: true,
      authOptional: !user,
      disableReverseLookup: true,
      onAuth: (auth, _, done) => {
        const isRight = auth.username === user && auth.password === password
        done(isRight ? null : new Error('Invalid login'), isRight ? { user } : undefined)
      },
      onMailFrom: (_, session, done) => {
        this.sessions.add(session.id)
        done()
      },
      onRcptTo: ({ address }, _, done) => done(errorOf(this.refuseRecipient(address))),
      onData: (stream, session, done) => void this.take(stream, session, done),
    })
    // A client that is killed or hangs up is part of what is tested.
    this.server.on('error', () => {})
  }

  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', () => resolve()))
    this.port = (this.server.server.address() as AddressInfo).port
    return this
  }

  stop(): Promise<void> {
    this.hangUp()
    return new Promise((resolve) => this.server.close(() => resolve()))
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void
  ) {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    await this.onContent()
    const answer = this.refuseContent(this.contents++)
    if (answer !== null && answer !== 'hang_up') return done(errorOf(answer))
    const { mailFrom, rcptTo } = session.envelope
    this.mails.push({
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      source: Buffer.concat(chunks).toString('latin1'),
    })
    if (answer === 'hang_up') this.hangUp()
    else done()
  }

  /** As when the machine loses its network: no word about what came last. */
  private hangUp() {
    const { connections } = this.server as unknown as {
      connections: Set<{ _socket: { destroy(): void } }>
    }
    for (const connection of connections) connection._socket.destroy()
  }
}

function errorOf(answer: Answer): Error | null {
  if (answer === null || answer === 'hang_up') return null
  return Object.assign(new Error(answer.words), { responseCode: answer.code })
}

/** The value of a header, unfolded; undefined without it. */
export function headerOf(source: string, name: string): string | undefined {
  const [section] = source.split(/\r?\n\r?\n/, 1)
  const lines = section!.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return line?.slice(name.length + 1).trim()
}
