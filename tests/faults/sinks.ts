import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** One in so many is refused when it first comes, so that repeating is practised, too. */
const REFUSED = 40

/** How often what arrived, by the id it carries. */
class Arrivals {
  readonly times = new Map<string, number>()
  private readonly seen = new Set<string>()

  /** @returns whether it is taken */
  take(id: string): boolean {
    const isNew = !this.seen.has(id)
    this.seen.add(id)
    if (isNew && this.seen.size % REFUSED === 0) return false
    this.times.set(id, (this.times.get(id) ?? 0) + 1)
    return true
  }
}

/** A mail server that keeps nothing but how often it took which Message-ID. */
export class MailSink {
  readonly arrivals = new Arrivals()
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      buffer(stream).then((raw) => {
        const id = /^message-id:\s*<([^>]+)>/im.exec(raw.subarray(0, 16_384).toString())?.[1]
        if (this.arrivals.take(id ?? 'none')) return done()
        done(Object.assign(new Error('Busy, try again later'), { responseCode: 451 }))
      }, done)
    },
  })

  /** @returns the address to send by */
  async open(): Promise<string> {
    this.server.on('error', () => {})
    this.server.listen(0, '127.0.0.1')
    await once(this.server.server, 'listening')
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`
  }

  close() {
    this.server.close()
  }
}

/** A webhook's receiver that keeps how often it was told which delivery. */
export class WebhookSink {
  readonly arrivals = new Arrivals()
  private readonly server: Server = createServer(async (request, response) => {
    await buffer(request)
    const isTaken = this.arrivals.take(String(request.headers['webhook-id']))
    response.writeHead(isTaken ? 204 : 503).end()
  })

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`
  }

  close() {
    this.server.closeAllConnections()
    this.server.close()
  }
}
