import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { DOMAIN, type Nginx } from './nginx.js'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  /** The port of the process that answered. */
  by: number
}

export interface Target {
  /** The proxy, or one process as the proxy would reach it. */
  nginx: Pick<Nginx, 'port' | 'certificate'>
  port?: number
}

interface Sent {
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Somebody's browser: keeps cookies, and goes through nginx or straight to one process. */
export class Visitor {
  private cookies = new Map<string, string>()

  constructor(private readonly target: Target) {}

  /** The same browser at another process, or behind the proxy. */
  at(target: Target): Visitor {
    const other = new Visitor(target)
    other.cookies = this.cookies
    return other
  }

  async signIn(email: string, password: string) {
    await this.get('/sign-in')
    const answer = await this.post('/sign-in', { email, password })
    await this.get('/agent/tickets')
    return answer
  }

  get(path: string) {
    return this.send('GET', path)
  }

  /** A form as Inertia sends it. */
  post(path: string, fields: object) {
    const headers = { 'content-type': 'application/json', 'x-inertia': 'true' }
    return this.send('POST', path, { headers, body: JSON.stringify(fields) })
  }

  /** A form with a file. */
  upload(path: string, fields: Record<string, string>, name: string, content: Buffer) {
    const boundary = `rehearsal-${randomUUID()}`
    const part = (head: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
    const body = Buffer.concat([
      ...Object.entries(fields).map(([key, value]) =>
        Buffer.from(`${part(`name="${key}"`)}${value}\r\n`)
      ),
      Buffer.from(part(`name="files[]"; filename="${name}"`)),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    return this.send('POST', path, { headers, body })
  }

  /** The props of a page, as they stand in its HTML. */
  async props(path: string): Promise<any> {
    const { body, status } = await this.get(path)
    const json = /<script data-page="app"[^>]*>(.*?)<\/script>/s.exec(String(body))?.[1]
    if (!json) throw new Error(`${path} answered ${status}, no page`)
    return JSON.parse(json).props
  }

  async send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const response = await this.open(method, path, sent)
    for (const cookie of response.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.cookies.delete(name!)
      else this.cookies.set(name!, value!)
    }
    const by = String(response.headers['x-answered-by'] ?? this.target.port)
    return {
      status: response.statusCode!,
      headers: response.headers,
      body: await buffer(response),
      by: Number(by.split(/[:,]\s*/).at(-1)),
    }
  }

  /** The answer as soon as it begins, for streams. */
  open(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<IncomingMessage> {
    const { nginx, port } = this.target
    const host = `acme.${DOMAIN}`
    const token = this.cookies.get('XSRF-TOKEN')
    const options = {
      method,
      path,
      agent: false as const,
      host: '127.0.0.1',
      port: port ?? nginx.port,
      headers: {
        host: `${host}:${nginx.port}`,
        accept: 'text/html, application/xhtml+xml',
        referer: `https://${host}:${nginx.port}/agent/tickets`,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method !== 'GET' && token ? { 'x-xsrf-token': decodeURIComponent(token) } : {}),
        ...(port ? { 'x-forwarded-proto': 'https' } : {}),
        ...headers,
      },
    }
    return new Promise((resolve, reject) => {
      const request = port
        ? httpRequest(options, resolve)
        : httpsRequest({ ...options, servername: host, ca: certificateOf(nginx) }, resolve)
      request.setTimeout(30_000, () => request.destroy(new Error(`${method} ${path}: no answer`)))
      request.on('error', reject)
      request.end(body)
    })
  }
}

const certificates = new WeakMap<Target['nginx'], Buffer>()

function certificateOf(nginx: Target['nginx']) {
  const known = certificates.get(nginx) ?? readFileSync(nginx.certificate)
  certificates.set(nginx, known)
  return known
}

/** A page's open event stream. */
export class Stream {
  readonly uid = randomUUID()
  readonly notices: string[] = []
  isClosed = false
  private response?: IncomingMessage

  constructor(private readonly visitor: Visitor) {}

  async open(): Promise<number> {
    const path = `/__transmit/events?uid=${this.uid}`
    this.response = await this.visitor.open('GET', path, {
      headers: { accept: 'text/event-stream' },
    })
    this.response.setEncoding('utf8')
    this.response.on('data', (text: string) => this.notices.push(text))
    this.response.on('error', () => {}).on('close', () => (this.isClosed = true))
    return this.response.statusCode!
  }

  /** Through whichever process the given browser talks to. */
  async subscribe(channel: string, visitor = this.visitor): Promise<number> {
    const { status } = await visitor.post('/__transmit/subscribe', { uid: this.uid, channel })
    return status
  }

  hasHeard(name: string) {
    return this.notices.some((text) => text.includes(`"${name}"`))
  }

  close() {
    this.response?.destroy()
  }
}
