import type { Data } from '@generated/data'
import type { Named, Role } from '~/types'

export type Person = Data.Identity.People.PersonDetails
export type PersonRow = Data.Identity.People.DirectoryEntry
export type PersonState = PersonRow['state']
export type Invitation = Data.Identity.Invitations.Invitation
export type InvitationState = Invitation['state']

export type DirectoryFilters = {
  group: 'staff' | 'customers'
  search: string
  role: Role | null
  team: number | null
  state: PersonState | null
}

export type Member = Named & { email: string; role: Role; isDisabled: boolean }
export type TeamWithMembers = Named & { members: Member[] }

export type Erasure = {
  stepsDone: number
  steps: number
  isFinished: boolean
  hasFailed: boolean
  requestedAt: string
}

export type Outcome =
  | 'invite'
  | 'promote'
  | 'already_here'
  | 'deactivated'
  | 'already_invited'
  | 'repeated'
  | 'not_an_address'
  | 'too_many'
  | 'invited'
  | 'limit_reached'
  | 'failed'

export type CheckedAddress = {
  written: string
  email: string | null
  name: string
  outcome: Outcome
  suggestion: string | null
}
