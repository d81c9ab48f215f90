import { roles } from '#identity/models/role'
import {
  peopleGroups,
  personStates,
  type DirectoryFilters,
} from '#identity/people/queries/list_directory'

/** Reads the filters out of an address; what cannot be understood counts as not said. */
export function readDirectoryFilters(query: Record<string, unknown>): DirectoryFilters {
  return {
    group: oneOf(peopleGroups, query.group) ?? 'staff',
    search: searchFrom(query.search),
    role: oneOf(roles, query.role),
    team:
      typeof query.team === 'string' && /^\d{1,15}$/.test(query.team) ? Number(query.team) : null,
    state: oneOf(personStates, query.state),
  }
}

function searchFrom(value: unknown): string {
  if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed()) return ''
  return value.trim().replace(/\s+/g, ' ').slice(0, 100)
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}
