import type { LinkPurpose } from '#identity/links/purposes'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'

/** A request that names what belongs to another workspace. */
export interface Attack {
  path: string
  json?: object
  /**
   * `refused`: 403 or 404, or asked to sign in, and nothing changes in either workspace.
   * `own`: served from the attacker's own workspace, which it may change; the victim's stays.
   */
  outcome?: 'refused' | 'own'
  /** Statuses that count as refused besides, where a body and not the address names it. */
  orStatus?: number[]
  /** Not tried at the victim's own host, where whoever holds this address may use it. */
  isOpenAtHome?: boolean
}

/** What is tried on a route, or why there is nothing to try or where else it is tried. */
export type RouteCase =
  | { attacks: (victim: FilledWorkspace, own: FilledWorkspace) => Attack[] }
  | { harmless: string }
  | { triedIn: string }

/** Cases by the names of their routes. */
export type RouteCases = Record<string, RouteCase>

/** At its own host a link is good for whoever holds it. */
export const link = (
  { linkTokens }: FilledWorkspace,
  purpose: LinkPurpose,
  json?: object
): Attack => ({
  path: `/links/${purpose.replaceAll('_', '-')}/${linkTokens[purpose]}`,
  json,
  orStatus: [410],
  isOpenAtHome: true,
})

/** A page of a person, and what hangs on it. */
export const personPath = ({ id }: { id: number }, path = '') =>
  `/agent/settings/people/${id}${path}`
