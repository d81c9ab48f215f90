import { isIP } from 'node:net'
import { OutboundError } from '#foundation/outbound/outbound_error'
import { targetRules } from '#foundation/outbound/public_lookup'

/**
 * What can be said of a typed address without asking DNS: HTTPS, no name and password in it, no
 * private address. Plain HTTP only where the operator allows targets of their own.
 *
 * @throws OutboundError `bad_address`, `plain_http`, `private_address`
 */
export function checkTarget(typed: string): URL {
  const url = URL.parse(typed)
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password) {
    throw new OutboundError('bad_address', 'This is no address of the web')
  }
  if (url.protocol === 'http:' && !targetRules().allowsPrivate) {
    throw new OutboundError('plain_http', 'Only https:// addresses may be used')
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isPrivateName(host) || (isIP(host) && !targetRules().allows(host))) {
    throw new OutboundError('private_address', `${host} is no public address`)
  }
  return url
}

/** RFC 6761 and RFC 6762 keep these names for the machine itself and its neighbors. */
function isPrivateName(host: string) {
  if (targetRules().allowsPrivate) return false
  return /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host)
}
