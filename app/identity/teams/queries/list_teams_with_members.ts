import { tenantRows } from '#tenancy/tenant_rows'
import type { Choice } from '#identity/queries/list_staff'
import type { Role } from '#identity/models/role'

export interface TeamMemberRow extends Choice {
  email: string
  role: Role
  isDisabled: boolean
}

export interface TeamWithMembers extends Choice {
  members: TeamMemberRow[]
}

interface Membership extends Choice {
  team_id: number
  email: string
  role: Role
  disabled_at: Date | null
}

/** All teams by name with who works in them; those who are deactivated come last. */
export async function listTeamsWithMembers(): Promise<TeamWithMembers[]> {
  const teams = await tenantRows<Choice>('teams')
    .select('id', 'name')
    .whereNull('deleted_at')
    .orderBy('name')
    .orderBy('id')
  const rows = await tenantRows<Membership>('team_members')
    .select(
      'team_members.team_id',
      'users.id',
      'users.name',
      'users.email',
      'users.role',
      'users.disabled_at'
    )
    .join('users', (join) => {
      join.on('users.tenant_id', 'team_members.tenant_id').andOn('users.id', 'team_members.user_id')
    })
    .orderBy('users.searched_name')
    .orderBy('users.id')
  const members = rows.sort((one, other) => rank(one) - rank(other))
  return teams.map((team) => ({
    ...team,
    members: members
      .filter((row) => row.team_id === team.id)
      .map(({ id, name, email, role, disabled_at: disabledAt }) => ({
        id,
        name,
        email,
        role,
        isDisabled: disabledAt !== null,
      })),
  }))
}

function rank({ disabled_at: disabledAt }: Membership) {
  return disabledAt === null ? 0 : 1
}
