import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import type { Role } from '#identity/models/role'
import { teamNamesOf } from '#identity/people/queries/team_names_of'
import { whereAnyStartsWith } from '#identity/people/queries/starts_with'
import { tenantRows } from '#tenancy/tenant_rows'

export const peoplePerPage = 25

export const peopleGroups = ['staff', 'customers'] as const
export type PeopleGroup = (typeof peopleGroups)[number]

export const personStates = ['active', 'deactivated', 'anonymized'] as const
export type PersonState = (typeof personStates)[number]

export type DirectoryFilters = {
  group: PeopleGroup
  search: string
  role: Role | null
  team: number | null
  state: PersonState | null
}

interface PersonRecord {
  id: number
  name: string
  email: string
  role: Role
  searched_name: string
  email_verified_at: Date | null
  second_factor_at: Date | null
  disabled_at: Date | null
  anonymized_at: Date | null
  last_seen_at: Date | null
  created_at: Date
}

export interface DirectoryEntry extends PersonRecord {
  teams: { id: number; name: string }[]
}

const byName: Ordering<PersonRecord> = {
  direction: 'asc',
  columns: [
    {
      sql: 'users.searched_name',
      type: 'text',
      valueOf: (row) => row.searched_name,
    },
    { sql: 'users.id', type: 'bigint', valueOf: (row) => row.id },
  ],
}

const columns = [
  'id',
  'name',
  'email',
  'role',
  'searched_name',
  'email_verified_at',
  'second_factor_at',
  'disabled_at',
  'anonymized_at',
  'last_seen_at',
  'created_at',
].map((column) => `users.${column}`)

/** People by name, found by the start of their first or last name or of their address. */
export async function listDirectory(
  filters: DirectoryFilters,
  position: Position
): Promise<Page<DirectoryEntry>> {
  const page = await keysetPage(directoryQuery(filters), byName, position, peoplePerPage)
  const teams = await teamNamesOf(page.rows.map(({ id }) => id))
  return { ...page, rows: page.rows.map((row) => ({ ...row, teams: teams.get(row.id) ?? [] })) }
}

/** The people of a list, in no order yet. */
export function directoryQuery(filters: DirectoryFilters) {
  const query = tenantRows<PersonRecord>('users').select(columns).where('is_support', false)
  // Literals: a generic plan would not know that the partial indexes apply.
  query.whereRaw(filters.group === 'staff' ? `users.role <> 'customer'` : `users.role = 'customer'`)
  if (filters.role) query.where('users.role', filters.role)
  if (filters.search) {
    whereAnyStartsWith(
      query,
      ['users.searched_name', 'users.searched_last_name', 'users.email collate "C"'],
      filters.search
    )
  }
  if (filters.team) {
    query.whereIn(
      'users.id',
      tenantRows('team_members').select('user_id').where('team_id', filters.team)
    )
  }
  if (filters.state) query.whereRaw(conditions[filters.state])
  return query
}

const conditions: Record<PersonState, string> = {
  active: 'users.disabled_at is null',
  deactivated: 'users.disabled_at is not null and users.anonymized_at is null',
  anonymized: 'users.disabled_at is not null and users.anonymized_at is not null',
}
