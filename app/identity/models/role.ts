/** What a person is in their workspace, from the one who owns it to the one who asks. */
export const roles = ['owner', 'admin', 'agent', 'light_agent', 'customer'] as const
export type Role = (typeof roles)[number]

export const staffRoles = ['owner', 'admin', 'agent', 'light_agent'] as const satisfies Role[]

/**
 * What may be done, named. Policies ask for these and never for a role, so that custom roles
 * can be put together from them later.
 */
export const permissions = [
  'tickets.view',
  'tickets.note',
  'tickets.reply',
  'tickets.update',
  /** Invite, deactivate and anonymize people, and change roles up to one's own. */
  'people.manage',
  'teams.manage',
  /** Name, look, languages, domains. */
  'workspace.manage',
  /** Who may sign up and how people must sign in. */
  'security.manage',
  /** Tell addresses outside of what happens here. */
  'webhooks.manage',
  /** At which addresses the workspace is written to, and with what it signs in there. */
  'mailboxes.manage',
  /** Take all of the workspace's data out. */
  'workspace.export',
  /** Let the installation's operator sign in for a while. */
  'support_access.grant',
  'workspace.delete',
] as const
export type Permission = (typeof permissions)[number]

const agent = ['tickets.view', 'tickets.note', 'tickets.reply', 'tickets.update'] as const
const admin = [
  ...agent,
  'people.manage',
  'teams.manage',
  'workspace.manage',
  'security.manage',
  'webhooks.manage',
  'mailboxes.manage',
  'workspace.export',
  'support_access.grant',
] as const

/**
 * Who may do what. A light agent reads and writes notes, but neither answers customers nor
 * changes a ticket. A customer needs no permission for their own tickets: asking is enough.
 */
const permissionsByRole: Record<Role, readonly Permission[]> = {
  owner: permissions,
  admin,
  agent,
  light_agent: ['tickets.view', 'tickets.note'],
  customer: [],
}

/** An unknown role may nothing. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissionsByRole[role] ?? []
}

export function isStaffRole(role: Role) {
  return role !== 'customer' && roles.includes(role)
}

/** Whether somebody may hand a role out, or change people who have it: none above their own. */
export function reaches(role: Role, other: Role) {
  return roles.indexOf(role) <= roles.indexOf(other)
}
