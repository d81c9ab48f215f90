import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface UnrelayedEvent {
  id: number
  tenant_id: number
  ticket_id: number | null
  name: string
  /** How many a workspace could have had in this batch. */
  quota: number
}

/** Workspaces in one batch; with more of them, batches take turns. */
export const MOST_WORKSPACES = 40

/** Events in one batch, shared by its workspaces, of which each gets a few in any case. */
const BATCH = 400
const AT_LEAST = 10

/** Steps from workspace to workspace through the index, past any number of events of one. */
const PENDING_WORKSPACES = `
  select tenant_id from pending where tenant_id is not null limit ${MOST_WORKSPACES}`

const FIRST_PENDING = `
  select tenant_id from events
  where relayed_at is null and tenant_id > ? order by tenant_id limit 1`

/**
 * Takes the oldest unrelayed events of each workspace, beginning with those after the given
 * one. Events become visible in any order, hence marks and not a position in the table; what
 * another relay holds is skipped.
 */
export async function claimEvents(
  trx: TransactionClientContract,
  { after, tenantId }: { after: number; tenantId?: number }
): Promise<UnrelayedEvent[]> {
  const { rows } = await trx.rawQuery<{ rows: UnrelayedEvent[] }>(
    `with recursive pending(tenant_id) as (
      (${FIRST_PENDING})
      union all
      select (
        select next.tenant_id from events next
        where next.relayed_at is null and next.tenant_id > pending.tenant_id
        order by next.tenant_id limit 1
      ) from pending where pending.tenant_id is not null
    ),
    chosen as materialized (${tenantId ? 'select ?::bigint as tenant_id' : PENDING_WORKSPACES}),
    quota as materialized (
      select greatest(${AT_LEAST}, ${BATCH} / greatest(1, count(*)))::int as size from chosen
    )
    select event.*, (select size from quota) as quota
    from chosen cross join lateral (
      select id, tenant_id, ticket_id, name from events
      where tenant_id = chosen.tenant_id and relayed_at is null
      order by id limit (select size from quota)
      for update skip locked
    ) as event`,
    tenantId ? [after, tenantId] : [after]
  )
  return rows
}
