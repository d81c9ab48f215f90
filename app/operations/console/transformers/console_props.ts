import type Operator from '#operations/console/models/operator'
import type { ActRow } from '#operations/console/queries/list_acts'
import type { WorkspaceDetails } from '#operations/console/queries/find_workspace'
import type { WorkspaceRow } from '#operations/console/queries/list_workspaces'

/** What the console's pages get; every field is named, so that no other gets out. */
export function workspaceProps(row: WorkspaceRow) {
  return {
    slug: row.slug,
    name: row.name,
    locale: row.locale,
    createdAt: row.createdAt.toISOString(),
    suspendedAt: row.suspendedAt?.toISOString() ?? null,
    deletionDueAt: row.deletionDueAt?.toISOString() ?? null,
    plan: row.plan,
    people: row.people,
    tickets: row.tickets,
    storageBytes: row.storageBytes,
    mailsInHour: row.mailsInHour,
    mailsInMonth: row.mailsInMonth,
    lastActivityAt: row.lastActivityAt?.toISOString() ?? null,
  }
}

export function workspaceDetailsProps(row: WorkspaceDetails) {
  return {
    ...workspaceProps(row),
    seats: row.seats,
    seatLimit: row.seatLimit,
    storageLimitBytes: row.storageLimitBytes,
    mailsPerHourLimit: row.mailsPerHourLimit,
    suspensionReason: row.suspensionReason,
    isReasonShown: row.isReasonShown,
    suspensionContact: row.suspensionContact,
    owners: row.owners.map(({ name, email }) => ({ name, email })),
  }
}

export function operatorProps(operator: Operator) {
  return {
    id: operator.id,
    name: operator.name,
    email: operator.email,
    isSetUp: operator.isSetUp,
    isDisabled: operator.isDisabled,
    lastSignedInAt: operator.lastSignedInAt?.toISO() ?? null,
  }
}

export function actProps({ createdAt, id, actor, action, workspaceSlug, details, ip }: ActRow) {
  return { id, actor, action, workspaceSlug, details, ip, createdAt: createdAt.toISOString() }
}
