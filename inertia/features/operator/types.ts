export type WorkspaceState = 'active' | 'suspended' | 'deleting'

export type Workspace = {
  slug: string
  name: string
  locale: string
  createdAt: string
  suspendedAt: string | null
  deletionDueAt: string | null
  plan: string
  people: number
  tickets: number
  storageBytes: number
  mailsInHour: number
  mailsInMonth: number
  lastActivityAt: string | null
}

export type WorkspaceDetails = Workspace & {
  seats: number
  seatLimit: number | null
  storageLimitBytes: number | null
  mailsPerHourLimit: number | null
  suspensionReason: string | null
  isReasonShown: boolean
  suspensionContact: string | null
  owners: { name: string; email: string }[]
}

export type Consent = {
  role: 'agent' | 'light_agent'
  reason: string
  expiresAt: string
}

export type Act = {
  id: number
  actor: string
  action: string
  workspaceSlug: string | null
  details: Record<string, string | number | boolean | null>
  ip: string | null
  createdAt: string
}

export type OperatorRow = {
  id: number
  name: string
  email: string
  isSetUp: boolean
  isDisabled: boolean
  lastSignedInAt: string | null
}

export type Announced = {
  textEn: string
  textRu: string
  startsAt: string
  endsAt: string | null
}

/** What of its states matters most. */
export function stateOf({ suspendedAt, deletionDueAt }: Workspace): WorkspaceState {
  if (deletionDueAt) return 'deleting'
  return suspendedAt ? 'suspended' : 'active'
}
