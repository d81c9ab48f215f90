import Invitation from '#identity/invitations/models/invitation'
import type { PastedAddress } from '#identity/invitations/read_addresses'
import { suggestAddress } from '#identity/invitations/suggest_address'
import { isStaffRole, type Role } from '#identity/models/role'
import { tenantRows } from '#tenancy/tenant_rows'
import { DateTime } from 'luxon'

/**
 * What will happen to a row of a list, or has happened: `invite` → `invited`; `promote` is for
 * a customer who is to become staff; the others get no mail.
 */
export const rowOutcomes = [
  'invite',
  'promote',
  'already_here',
  'deactivated',
  'already_invited',
  'repeated',
  'not_an_address',
  'too_many',
  'invited',
  'limit_reached',
  'failed',
] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export type CheckedAddress = {
  written: string
  email: string | null
  name: string
  outcome: RowOutcome
  /** What was probably meant. */
  suggestion: string | null
}

/** Most people invited at once. */
export const maxRows = 200

interface Known {
  email: string
  role: Role
  disabled_at: Date | null
}

/** Says for each row of a list what inviting it to a role would do, without doing it. */
export async function checkAddresses(rows: PastedAddress[], role: Role): Promise<CheckedAddress[]> {
  const emails = rows.slice(0, maxRows).flatMap(({ email }) => email ?? [])
  const [people, invited, domains] = await Promise.all([
    peopleOf(emails),
    invitedOf(emails),
    ownDomains(),
  ])
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const { written, email, name } = row
    const outcome = index >= maxRows ? 'too_many' : outcomeOf(row, { role, people, invited, seen })
    if (email) seen.add(email)
    const isNew = outcome === 'invite'
    return {
      written,
      email,
      name,
      outcome,
      suggestion: isNew && email ? suggestAddress(email, domains) : null,
    }
  })
}

function outcomeOf(
  { email }: PastedAddress,
  {
    role,
    people,
    invited,
    seen,
  }: { role: Role; people: Map<string, Known>; invited: Set<string>; seen: Set<string> }
): RowOutcome {
  if (!email) return 'not_an_address'
  if (seen.has(email)) return 'repeated'
  const person = people.get(email)
  if (person?.disabled_at) return 'deactivated'
  if (person && (isStaffRole(person.role) || !isStaffRole(role))) return 'already_here'
  if (invited.has(email)) return 'already_invited'
  return person ? 'promote' : 'invite'
}

async function peopleOf(emails: string[]): Promise<Map<string, Known>> {
  if (emails.length === 0) return new Map()
  const rows = await tenantRows<Known>('users')
    .select('email', 'role', 'disabled_at')
    .whereRaw('users.email = any(?)', [emails])
  return new Map(rows.map((row) => [row.email, row]))
}

async function invitedOf(emails: string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const rows = await Invitation.query()
    .select('email')
    .whereIn('email', emails)
    .whereNull('accepted_at')
    .whereNull('revoked_at')
    .where('expires_at', '>', DateTime.now().toJSDate())
  return new Set(rows.map(({ email }) => email))
}

/** Domains that at least two of the staff have their address at. */
async function ownDomains(): Promise<string[]> {
  const rows = await tenantRows<{ email: string }>('users')
    .select('email')
    .whereRaw(`users.role <> 'customer'`)
    .whereNull('disabled_at')
    .limit(500)
  const counts = new Map<string, number>()
  for (const { email } of rows) {
    const domain = email.slice(email.lastIndexOf('@') + 1)
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([domain]) => domain)
}
