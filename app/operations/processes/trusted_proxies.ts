import { BlockList, isIP } from 'node:net'

type Trusts = (address: string) => boolean

const NAMED: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  /** RFC 1918 and RFC 4193. */
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/**
 * Whose `X-Forwarded-*` headers are believed. Everybody else could otherwise claim any address,
 * and with it other people's limits, or any host.
 *
 * @param list addresses, networks and the names above, separated by commas
 * @throws Error whose message is the part that is none of these
 */
export function trustedProxies(list = 'loopback'): Trusts {
  const trusted = new BlockList()
  const parts = list.split(',').map((part) => part.trim())
  for (const part of parts.filter(Boolean).flatMap((name) => NAMED[name] ?? [name])) {
    add(trusted, part)
  }
  return (address) => contains(trusted, address)
}

function add(trusted: BlockList, part: string) {
  const [address = '', length] = part.split('/')
  const family = familyOf(address)
  const longest = family === 'ipv4' ? 32 : 128
  const prefix = length === undefined ? longest : Number(length)
  if (!family || !/^\d+$/.test(String(prefix)) || prefix > longest) throw new Error(part)
  trusted.addSubnet(address, prefix, family)
}

/** A socket that takes both kinds shows IPv4 addresses as `::ffff:10.0.0.1`. */
function contains(trusted: BlockList, address = '') {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = familyOf(plain)
  return family !== undefined && trusted.check(plain, family)
}

function familyOf(address: string) {
  return { 4: 'ipv4', 6: 'ipv6' }[isIP(address)] as 'ipv4' | 'ipv6' | undefined
}
