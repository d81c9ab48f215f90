import type { Permission, Role } from '#identity/models/role'

export const channels = ['inApp', 'mail', 'push'] as const
export type Channel = (typeof channels)[number]

export type Wishes = Record<Channel, boolean>

interface KindDefinition {
  /** Who may be told at all; null for requesters, who are told of their own tickets only. */
  permission: Permission | null
  /** What somebody is told by who chose nothing. */
  defaults: Wishes
}

const quiet = { inApp: true, mail: false, push: false }
const loud = { inApp: true, mail: true, push: true }

/** Everything that people are told, the most personal first: of two reasons the earlier counts. */
export const kinds = {
  mentioned: { permission: 'tickets.view', defaults: loud },
  assigned: { permission: 'tickets.view', defaults: loud },
  customer_replied: { permission: 'tickets.view', defaults: loud },
  delivery_failed: { permission: 'tickets.view', defaults: loud },
  note_added: { permission: 'tickets.view', defaults: quiet },
  rated: { permission: 'tickets.view', defaults: quiet },
  team_assigned: { permission: 'tickets.view', defaults: quiet },
  team_new: { permission: 'tickets.view', defaults: { ...quiet, push: true } },
  new_without_team: {
    permission: 'tickets.view',
    defaults: { inApp: false, mail: false, push: false },
  },
  mailbox_failing: { permission: 'workspace.manage', defaults: loud },
  webhook_off: { permission: 'workspace.manage', defaults: loud },
  answered: { permission: null, defaults: { inApp: false, mail: false, push: true } },
} as const satisfies Record<string, KindDefinition>

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name)

interface Able {
  role: Role
  can(permission: Permission): boolean
}

/** Kinds that somebody may be told of, and so chooses about. */
export function kindsFor(user: Able): Kind[] {
  return kindNames.filter((kind) => {
    const { permission } = kinds[kind]
    return permission === null ? true : user.can(permission)
  })
}

/**
 * Ways there are for a kind. Answers to one's own request are mailed by the ticket's own mails,
 * whose recipients choose nothing, and stand on the request's page.
 */
export function channelsOf(kind: Kind): Channel[] {
  if (kind === 'answered') return ['push']
  // Their notice is mailed by the webhooks themselves.
  if (kind === 'webhook_off') return ['inApp', 'push']
  return [...channels]
}

/** Light agents answer nobody: what is nothing to do for them is not mailed unless they ask. */
export function defaultsOf(kind: Kind, role: Role): Wishes {
  const { defaults } = kinds[kind]
  return role === 'light_agent' && kind === 'customer_replied' ? { ...quiet } : defaults
}
