import { domainToASCII } from 'node:url'
import { parse } from 'tldts'
import { isHostName } from '#tenancy/host_name'

/** Why a domain was refused; each has a sentence in `problems.json`. */
export type DomainProblem = 'not_a_host' | 'address' | 'installation' | 'public_suffix' | 'unknown'

/** A domain as people paste it: with capitals, letters of any alphabet, or as a whole address. */
export function normalizeDomain(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
  return domainToASCII(bare) || bare.toLowerCase()
}

/** What is wrong with a normalised domain as a host of a workspace; null for a possible one. */
export function domainProblem(host: string, installationDomain: string): DomainProblem | null {
  const { isIp, isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true })
  if (isIp) return 'address'
  if (host === installationDomain || host.endsWith(`.${installationDomain}`)) return 'installation'
  if (!isHostName(host)) return 'not_a_host'
  if (!isIcann && !isPrivate) return 'unknown'
  return domain === null ? 'public_suffix' : null
}
