import { permissionsOf, type Permission, type Role } from '#identity/models/role'

interface Scope {
  /** Reading is asking by GET or HEAD; everything else is writing. */
  access: 'read' | 'write'
  permissions: readonly Permission[]
}

/**
 * What a token may be made for. A scope never gives anything: of what the person's role allows
 * at the moment of a request, it lets the named permissions through.
 */
export const scopes = {
  'me:read': { access: 'read', permissions: [] },
  'tickets:read': { access: 'read', permissions: ['tickets.view'] },
  'tickets:write': {
    access: 'write',
    permissions: ['tickets.view', 'tickets.note', 'tickets.reply', 'tickets.update'],
  },
  'people:read': { access: 'read', permissions: ['people.manage'] },
  'people:write': { access: 'write', permissions: ['people.manage'] },
  'webhooks:read': { access: 'read', permissions: ['webhooks.manage'] },
  'webhooks:write': { access: 'write', permissions: ['webhooks.manage'] },
} as const satisfies Record<string, Scope>

export type ScopeName = keyof typeof scopes
export const scopeNames = Object.keys(scopes) as ScopeName[]

/** The scopes of which somebody with this role has anything. */
export function scopesFor(role: Role): ScopeName[] {
  const own = permissionsOf(role)
  return scopeNames.filter((name) => {
    const { permissions }: Scope = scopes[name]
    return permissions.length === 0 || permissions.some((permission) => own.includes(permission))
  })
}

/** Of the scopes a token was made with those that its person's role still has anything of. */
export function scopesLeft(names: readonly string[], role: Role): ScopeName[] {
  return scopesFor(role).filter((name) => names.includes(name))
}

/** The permissions that pass, for one request or, without a method, for all together. */
export function permissionsThrough(names: readonly ScopeName[], method?: string): Permission[] {
  const access = method && (['GET', 'HEAD'].includes(method) ? 'read' : 'write')
  const passing = names.map((name): Scope => scopes[name])
  return [
    ...new Set(
      passing
        .filter((scope) => !access || scope.access === access)
        .flatMap((scope) => scope.permissions)
    ),
  ]
}
