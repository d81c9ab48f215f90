import type Team from '#identity/models/team'
import type User from '#identity/models/user'

/** The people and teams of a demo workspace by the names its tickets use for them. */
export interface Cast {
  people: Map<string, User>
  teams: Map<string, Team>
}
