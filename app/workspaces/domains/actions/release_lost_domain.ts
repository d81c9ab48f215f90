import { DateTime } from 'luxon'
import { tenantResolver } from '#tenancy/installation'
import { systemDatabase } from '#tenancy/system_database'
import DomainLost from '#workspaces/domains/events/domain_lost'

/** Days for which a verified host may be without its record before its new owner gets it. */
export const GRACE = 3

/**
 * Takes a host from the workspace that lost its DNS record days ago, for one that has just
 * shown its own: a domain that was sold would otherwise lead the buyer's customers to the
 * seller. Crosses workspaces, as the loser is another one.
 */
export async function releaseLostDomain(host: string): Promise<boolean> {
  const slug = await systemDatabase().transaction(async (trx) => {
    const [lost] = await trx
      .from('workspace_domains')
      .where('host', host)
      .whereNotNull('verified_at')
      .where('failing_since', '<', DateTime.now().minus({ days: GRACE }).toJSDate())
      .update({ verified_at: null, failing_since: null, problem: 'taken' })
      .returning('tenant_id')
    if (!lost) return null
    const tenantId = typeof lost === 'object' ? lost.tenant_id : lost
    await trx
      .from('tenants')
      .where({ id: tenantId, primary_domain: host })
      .update({ primary_domain: null })
    const { name, payload } = new DomainLost({ payload: { host } })
    await trx
      .table('events')
      .insert({ tenant_id: tenantId, name, payload: JSON.stringify(payload) })
    const tenant = await trx.from('tenants').where('id', tenantId).select('slug').first()
    return tenant.slug as string
  })
  if (slug === null) return false
  tenantResolver.forget(slug)
  tenantResolver.forget(host)
  return true
}
