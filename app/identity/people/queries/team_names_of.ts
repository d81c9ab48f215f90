import { tenantRows } from '#tenancy/tenant_rows'
import type { Choice } from '#identity/queries/list_staff'

/** The teams of people, by the people's ids. */
export async function teamNamesOf(userIds: number[]): Promise<Map<number, Choice[]>> {
  const found = new Map<number, Choice[]>()
  if (userIds.length === 0) return found
  const rows = await tenantRows<Choice & { user_id: number }>('team_members')
    .select('team_members.user_id', 'teams.id', 'teams.name')
    .join('teams', (join) => {
      join.on('teams.tenant_id', 'team_members.tenant_id').andOn('teams.id', 'team_members.team_id')
    })
    .whereRaw('team_members.user_id = any(?)', [userIds])
    .whereNull('teams.deleted_at')
    .orderBy('teams.name')
  for (const { user_id: userId, id, name } of rows) {
    found.set(userId, [...(found.get(userId) ?? []), { id, name }])
  }
  return found
}
