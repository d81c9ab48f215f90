import smtpReceiverConfig from '#config/smtp_receiver'
import { refusals } from '#channels/email/doors/smtp/refusal'

interface Client {
  open: number
  connections: number
  mails: number
}

/**
 * What one address may do at one process: so many connections at a time, connections and mails
 * in a minute. Kept in memory: the point is that one client does not take the whole process.
 */
export class ClientLimits {
  private clients = new Map<string, Client>()
  private minute = 0

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws Refusal */
  enter(ip: string) {
    const client = this.clientOf(ip)
    client.connections++
    if (
      client.open >= smtpReceiverConfig.mostConnectionsPerIp ||
      client.connections > smtpReceiverConfig.mostConnectionsPerMinute
    ) {
      throw refusals.tooManyConnections()
    }
    client.open++
  }

  leave(ip: string) {
    const client = this.clients.get(ip)
    if (client) client.open = Math.max(0, client.open - 1)
  }

  /** @throws Refusal */
  send(ip: string) {
    const client = this.clientOf(ip)
    if (++client.mails > smtpReceiverConfig.mostMailsPerMinute) throw refusals.tooManyMails()
  }

  private clientOf(ip: string): Client {
    const minute = Math.floor(this.now() / 60_000)
    if (minute !== this.minute) this.turn(minute)
    const client = this.clients.get(ip) ?? { open: 0, connections: 0, mails: 0 }
    this.clients.set(ip, client)
    return client
  }

  /** Who is not here any more is forgotten. */
  private turn(minute: number) {
    this.minute = minute
    const here = [...this.clients].filter(([, { open }]) => open > 0)
    this.clients = new Map(here.map(([ip, { open }]) => [ip, { open, connections: 0, mails: 0 }]))
  }
}
