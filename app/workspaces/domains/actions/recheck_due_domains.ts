import { DateTime } from 'luxon'
import { enqueue } from '#foundation/queue/enqueue'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import { RecheckDomain } from '#workspaces/domains/jobs/recheck_domain'

const AT_ONCE = 500

/** Minutes between two looks. */
const EVERY = { unverified: 10, failing: 60, verified: 6 * 60 }

/** Days after which nobody waits for a record any more. */
const PATIENCE = 14

/**
 * Has every domain looked at again that is due: soon while somebody waits for it, now and then
 * once it works. Crosses workspaces to find them; each look runs inside its own.
 */
export async function recheckDueDomains(): Promise<void> {
  const ago = (minutes: number) => DateTime.now().minus({ minutes }).toJSDate()
  const due = await systemDatabase()
    .from('workspace_domains')
    .select('tenant_id', 'id')
    .where((query) =>
      query
        .whereNull('verified_at')
        .where('created_at', '>', DateTime.now().minus({ days: PATIENCE }).toJSDate())
        .where((never) =>
          never.whereNull('checked_at').orWhere('checked_at', '<', ago(EVERY.unverified))
        )
    )
    .orWhere((query) =>
      query.whereNotNull('failing_since').where('checked_at', '<', ago(EVERY.failing))
    )
    .orWhere((query) =>
      query.whereNotNull('verified_at').where('checked_at', '<', ago(EVERY.verified))
    )
    .orderByRaw('checked_at nulls first')
    .limit(AT_ONCE)
  const turn = Math.floor(Date.now() / 60_000)
  for (const { tenant_id: tenantId, id } of due) {
    await TenantContext.run(tenantId, () =>
      enqueue(new RecheckDomain({ domainId: id }), { id: `domain-${id}-${turn}` })
    )
  }
}
