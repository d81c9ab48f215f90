import { keysetPage, type Position } from '#foundation/pagination/keyset'
import { systemDatabase } from '#tenancy/system_database'

export interface ActRow {
  id: number
  actor: string
  action: string
  workspaceSlug: string | null
  details: Record<string, string | number | boolean | null>
  ip: string | null
  createdAt: Date
}

const PAGE_SIZE = 50

/** What operators did, newest first; of one workspace where it is named. */
export function listActs({ workspaceId, ...position }: Position & { workspaceId?: number }) {
  const query = systemDatabase()
    .from('operator_events')
    .select(
      'id',
      'actor',
      'action',
      'workspace_slug as workspaceSlug',
      'details',
      'ip',
      'created_at as createdAt'
    )
  if (workspaceId) query.where('workspace_id', workspaceId)
  return keysetPage<ActRow>(
    query,
    { direction: 'desc', columns: [{ sql: 'id', type: 'bigint', valueOf: ({ id }) => id }] },
    position,
    workspaceId ? 10 : PAGE_SIZE
  )
}
