/** What a person is in their workspace, from the one who owns it to the one who asks. */
export const roles = ['owner', 'admin', 'agent', 'light_agent', 'customer'] as const
export type Role = (typeof roles)[number]

/**
 * What may be done, named. Policies ask for these and never for a role, so that custom roles
 * can be put together from them later.
 */
export const permissions = [
  'tickets.view',
  'tickets.note',
  'tickets.reply',
  'tickets.update',
  'people.manage',
  'workspace.manage',
] as const
export type Permission = (typeof permissions)[number]

const agent = ['tickets.view', 'tickets.note', 'tickets.reply', 'tickets.update'] as const
const admin = [...agent, 'people.manage', 'workspace.manage'] as const

/**
 * Who may do what. A light agent reads and writes notes, but neither answers customers nor
 * changes a ticket. A customer needs no permission for their own tickets: asking is enough.
 */
const permissionsByRole: Record<Role, readonly Permission[]> = {
  owner: admin,
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
