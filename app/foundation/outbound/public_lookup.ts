import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import type { LookupAddress } from 'node:dns'
import outboundConfig from '#config/outbound'
import { OutboundError, toOutboundError } from '#foundation/outbound/outbound_error'
import type { TargetRules } from '#foundation/outbound/target_rules'

/** All addresses of a host, as the machine's resolver knows them. */
export type Resolver = (host: string) => Promise<LookupAddress[]>

interface OutboundWorld {
  rules: TargetRules
  resolve: Resolver
}

let world: OutboundWorld = {
  rules: outboundConfig.rules,
  resolve: (host) => lookup(host, { all: true, order: 'verbatim' }),
}

export const targetRules = () => world.rules

/** Changes rules or resolver, for tests. @returns what puts the former ones back */
export function useOutboundWorld(changes: Partial<OutboundWorld>): () => void {
  const former = world
  world = { ...world, ...changes }
  return () => {
    world = former
  }
}

/**
 * The addresses of a host that may be connected to. Connect to one of these, never to the name
 * again: a second question to DNS may have another answer.
 *
 * @throws OutboundError `private_address`, `unknown_host`
 */
export async function resolvePublicAddresses(host: string): Promise<LookupAddress[]> {
  const all = await addressesOf(host.replace(/^\[|\]$/g, ''))
  const allowed = all.filter(({ address }) => world.rules.allows(address))
  if (allowed.length > 0) return allowed
  if (all.length > 0) {
    throw new OutboundError('private_address', `${host} has no address that may be connected to`)
  }
  throw new OutboundError('unknown_host', `${host} has no address`)
}

async function addressesOf(host: string): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family) return [{ address: host, family }]
  try {
    return await world.resolve(host)
  } catch (error) {
    throw toOutboundError(error)
  }
}

/**
 * The `lookup` of `net.connect`, `tls.connect` and `http.request` that knows only addresses
 * that may be connected to, at the moment of connecting. Sockets ask no lookup for a host that
 * is an address already: check such a host by `resolvePublicAddresses`, or connect to its answer.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  resolvePublicAddresses(host).then(
    (all) => {
      const wanted = options.family === 4 || options.family === 6 ? options.family : undefined
      const fitting = wanted ? all.filter(({ family }) => family === wanted) : all
      const [first] = fitting
      if (!first) {
        callback(new OutboundError('unknown_host', `${host} has no address of this family`), '')
      } else if (options.all) {
        callback(null, fitting)
      } else {
        callback(null, first.address, first.family)
      }
    },
    (error: OutboundError) => callback(error, '')
  )
}
