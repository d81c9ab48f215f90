import { Resolver } from 'node:dns/promises'
import { dnsServers } from '#config/domains'

/** No such name, or none of its records is of the kind asked for. */
const NOTHING = new Set(['ENODATA', 'ENOTFOUND'])

/** DNS gave no answer; whether a record is there is not known. */
export class DnsUnreachable extends Error {}

/** What the world's name servers say, asked afresh each time. */
export class DnsRecords {
  constructor(private readonly servers: string[] = dnsServers) {}

  /** @throws DnsUnreachable */
  async txt(name: string): Promise<string[]> {
    const records = await this.ask((resolver) => resolver.resolveTxt(name))
    // A long text comes in pieces (RFC 7208, section 3.3, says how they belong together).
    return records.map((pieces) => pieces.join(''))
  }

  async cname(name: string): Promise<string[]> {
    const names = await this.ask((resolver) => resolver.resolveCname(name))
    return names.map((one) => one.toLowerCase().replace(/\.$/, ''))
  }

  /** IPv4 and IPv6 addresses, through any CNAME. */
  async addresses(name: string): Promise<string[]> {
    const [four, six] = await Promise.all([
      this.ask((resolver) => resolver.resolve4(name)),
      this.ask((resolver) => resolver.resolve6(name)),
    ])
    return [...four, ...six]
  }

  private async ask<Answer>(question: (resolver: Resolver) => Promise<Answer[]>) {
    const resolver = new Resolver({ timeout: 2_000, tries: 2 })
    if (this.servers.length > 0) resolver.setServers(this.servers)
    try {
      return await question(resolver)
    } catch (error) {
      if (NOTHING.has((error as NodeJS.ErrnoException).code ?? '')) return []
      throw new DnsUnreachable('DNS gave no answer', { cause: error })
    }
  }
}
