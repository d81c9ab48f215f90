import { randomUUID } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import { CookieClient } from '@adonisjs/core/http'
import { get, type IncomingMessage } from 'node:http'
import type { Visitor } from '#tests/helpers/sign_in'
import { until } from '#tests/helpers/until'

const SESSION_COOKIE = 'patchbay_session'

/** A browser's open event stream, read as it comes. */
export class EventStream {
  readonly notices: { channel: string; payload: Record<string, unknown> }[] = []
  isClosed = false
  private response?: IncomingMessage

  constructor(
    private readonly visitor: Visitor,
    readonly uid: string = randomUUID()
  ) {}

  get isOpen() {
    return this.response?.statusCode === 200 && !this.isClosed
  }

  /** @returns the status of the answer */
  async open(): Promise<number> {
    this.response = await this.request()
    this.response.setEncoding('utf8')
    this.response.on('data', (chunk: string) => this.read(chunk))
    this.response.on('error', () => {}).on('close', () => (this.isClosed = true))
    return this.response.statusCode!
  }

  close() {
    this.response?.destroy()
  }

  subscribe(channel: string) {
    return this.visitor.post('/__transmit/subscribe').json({ uid: this.uid, channel })
  }

  unsubscribe(channel: string) {
    return this.visitor.post('/__transmit/unsubscribe').json({ uid: this.uid, channel })
  }

  untilNotified(count = 1) {
    return until(() => this.notices.length >= count)
  }

  private read(chunk: string) {
    for (const line of chunk.split('\n')) {
      if (line.startsWith('data: {')) this.notices.push(JSON.parse(line.slice(6)))
    }
  }

  /** The client of the test plugin waits for the end of an answer, which a stream has not. */
  private async request(): Promise<IncomingMessage> {
    const headers = {
      accept: 'text/event-stream',
      host: `${this.visitor.host}:${process.env.PORT}`,
      cookie: sessionCookie(this.visitor.sessionId),
    }
    const url = `${process.env.APP_URL}/__transmit/events?uid=${this.uid}`
    return new Promise((resolve, reject) => {
      get(url, { agent: false, headers }, resolve).on('error', reject)
    })
  }
}

function sessionCookie(sessionId: string) {
  const signed = new CookieClient(encryption.use()).sign(SESSION_COOKIE, sessionId)
  return `${SESSION_COOKIE}=${encodeURIComponent(signed!)}`
}
