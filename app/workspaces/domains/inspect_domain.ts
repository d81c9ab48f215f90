import Tenant from '#tenancy/models/tenant'
import { installationDomain } from '#tenancy/installation'
import { DnsUnreachable, type DnsRecords } from '#workspaces/domains/dns_records'
import type WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import type { DomainCheckProblem } from '#workspaces/domains/models/workspace_domain'

export interface Inspection {
  /** Null where the record proves the domain. */
  problem: DomainCheckProblem | null
  /** Whether visitors of the domain would get here; null where DNS does not say. */
  pointsHere: boolean | null
}

/** What DNS says about a domain. Changes nothing. */
export async function inspectDomain(
  domain: WorkspaceDomain,
  records: DnsRecords
): Promise<Inspection> {
  const [problem, pointsHere] = await Promise.all([
    problemOf(domain, records),
    leadsHere(domain, records),
  ])
  return { problem, pointsHere }
}

async function problemOf(domain: WorkspaceDomain, records: DnsRecords) {
  try {
    const texts = await records.txt(domain.recordName)
    if (texts.some((text) => text.trim() === domain.token)) return null
    return texts.length > 0 ? 'record_wrong' : 'record_missing'
  } catch (error) {
    if (error instanceof DnsUnreachable) return 'dns_unreachable'
    throw error
  }
}

/** By name, or by the addresses that the workspace's subdomain has as well. */
async function leadsHere({ host, tenantId }: WorkspaceDomain, records: DnsRecords) {
  try {
    const { slug } = await Tenant.findOrFail(tenantId)
    const ours = `${slug}.${installationDomain}`
    const names = await records.cname(host)
    if (names.some((name) => name === ours || name === installationDomain)) return true
    const [theirs, wanted] = await Promise.all([records.addresses(host), records.addresses(ours)])
    return theirs.some((address) => wanted.includes(address))
  } catch (error) {
    if (error instanceof DnsUnreachable) return null
    throw error
  }
}
