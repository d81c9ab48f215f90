import ipaddr from 'ipaddr.js'

type Address = ReturnType<typeof ipaddr.parse>

/** Public by their number, yet answered by a cloud's own machinery. */
const NEVER = ['168.63.129.16/32'].map((range) => ipaddr.parseCIDR(range))

/** All that IANA has given out for the internet (RFC 4291, global unicast). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * Which addresses the installation may be sent to by what people of a workspace typed. Public
 * ones only, unless the operator names networks of their own: otherwise anybody who may set up
 * a webhook could ask the machine's neighbors for their secrets.
 */
export class TargetRules {
  private constructor(
    private readonly allowed: ReturnType<typeof ipaddr.parseCIDR>[],
    private readonly allowsAll: boolean
  ) {}

  /**
   * @param list `ALLOW_PRIVATE_TARGETS`: networks and addresses separated by commas, or `all`
   * @throws Error whose message is the part that is none of these
   */
  static parse(list = ''): TargetRules {
    const parts = list.split(/[\s,]+/).filter(Boolean)
    const networks = parts.filter((part) => part !== 'all')
    return new TargetRules(networks.map(parseNetwork), networks.length < parts.length)
  }

  /** Whether the operator named any network of their own: then plain HTTP may be used too. */
  get allowsPrivate(): boolean {
    return this.allowsAll || this.allowed.length > 0
  }

  allows(address: string): boolean {
    const plain = stripZone(address)
    if (!ipaddr.isValid(plain)) return false
    if (this.allowsAll) return true
    const parsed = ipaddr.process(plain)
    return this.allowed.some((network) => isIn(parsed, network)) || isPublic(parsed)
  }
}

function isPublic(address: Address): boolean {
  if (NEVER.some((network) => isIn(address, network))) return false
  if (address.kind() === 'ipv6' && !isIn(address, GLOBAL_IPV6)) return false
  return address.range() === 'unicast'
}

function isIn(address: Address, network: ReturnType<typeof ipaddr.parseCIDR>): boolean {
  return address.kind() === network[0].kind() && address.match(network)
}

function parseNetwork(part: string) {
  if (ipaddr.isValidCIDR(part)) return ipaddr.parseCIDR(part)
  if (!ipaddr.isValid(part)) throw new Error(part)
  const address = ipaddr.process(part)
  return ipaddr.parseCIDR(`${address}/${address.kind() === 'ipv4' ? 32 : 128}`)
}

function stripZone(address: string) {
  return address.replace(/%.*$/, '')
}
