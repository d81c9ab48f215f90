import { keysetPage, type Page, type Position } from '#foundation/pagination/keyset'
import { systemDatabase } from '#tenancy/system_database'

export const workspaceStates = ['active', 'suspended', 'deleting'] as const
export type WorkspaceState = (typeof workspaceStates)[number]

export interface WorkspaceFilters extends Position {
  /** What the address or the name begins with. */
  search?: string
  state?: WorkspaceState
}

/** A workspace by its numbers. What is written in it the operator never sees. */
export interface WorkspaceRow {
  id: number
  slug: string
  name: string
  locale: string
  createdAt: Date
  suspendedAt: Date | null
  deletionDueAt: Date | null
  plan: string
  people: number
  tickets: number
  storageBytes: number
  mailsInHour: number
  mailsInMonth: number
  lastActivityAt: Date | null
}

const PAGE_SIZE = 25

const STATE: Record<WorkspaceState, string> = {
  active: 'tenants.suspended_at is null and tenants.deletion_due_at is null',
  suspended: 'tenants.suspended_at is not null',
  deleting: 'tenants.deletion_due_at is not null',
}

/** Newest first. All numbers are counters kept where things happen, so none is counted here. */
export function listWorkspaces(
  { search, state, after, before }: WorkspaceFilters,
  size = PAGE_SIZE
): Promise<Page<WorkspaceRow>> {
  const query = workspaceFacts()
  if (state) query.whereRaw(STATE[state])
  if (search) {
    const pattern = `${escapeLike(search.trim().toLowerCase())}%`
    query.whereRaw('(tenants.slug like ? or lower(tenants.name) like ?)', [pattern, pattern])
  }
  return keysetPage<WorkspaceRow>(
    query,
    {
      direction: 'desc',
      columns: [
        {
          sql: 'tenants.created_at',
          type: 'timestamp',
          valueOf: ({ createdAt }) => createdAt.toISOString(),
        },
        { sql: 'tenants.id', type: 'bigint', valueOf: ({ id }) => id },
      ],
    },
    { after, before },
    size
  )
}

/** One look at an index for each workspace of a page; the big tables are not read. */
export function workspaceFacts() {
  const db = systemDatabase()
  const isNow = (unit: 'hour' | 'month') =>
    `usage.mail_${unit} = date_trunc('${unit}', now(), 'UTC')`
  return db
    .from('tenants')
    .leftJoin('workspace_plans as plans', 'plans.tenant_id', 'tenants.id')
    .leftJoin('workspace_usage as usage', 'usage.tenant_id', 'tenants.id')
    .leftJoin('ticket_counters as counters', 'counters.tenant_id', 'tenants.id')
    .select(
      'tenants.id',
      'tenants.slug',
      'tenants.name',
      'tenants.locale',
      'tenants.created_at as createdAt',
      'tenants.suspended_at as suspendedAt',
      'tenants.deletion_due_at as deletionDueAt',
      db.raw(`coalesce(plans.plan, 'standard') as plan`),
      db.raw('coalesce(usage.people_count, 0) as people'),
      db.raw('coalesce(counters.last_number, 0) as tickets'),
      db.raw('coalesce(usage.storage_bytes, 0) as "storageBytes"'),
      db.raw(`case when ${isNow('hour')} then usage.mails_in_hour else 0 end as "mailsInHour"`),
      db.raw(`case when ${isNow('month')} then usage.mails_in_month else 0 end as "mailsInMonth"`),
      db.raw(`(
        select updated_at from tickets where tickets.tenant_id = tenants.id
        order by updated_at desc limit 1
      ) as "lastActivityAt"`)
    )
}

function escapeLike(text: string) {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}
