import { compose } from '@adonisjs/core/helpers'
import { column, manyToMany } from '@adonisjs/lucid/orm'
import type { ManyToMany } from '@adonisjs/lucid/types/relations'
import type { Locale } from '#config/i18n'
import { UserSchema } from '#database/schema'
import Team from '#identity/models/team'
import { isStaffRole, permissionsOf, type Permission, type Role } from '#identity/models/role'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * A person in one workspace: the same human in two workspaces is two users. `password` holds
 * a hash; without one nobody can sign in by password. Disabled users stay for history.
 */
export default class User extends compose(UserSchema, TenantScoped) {
  @column()
  declare role: Role

  @column()
  declare locale: Locale | null

  @manyToMany(() => Team, { pivotTable: 'team_members' })
  declare teams: ManyToMany<typeof Team>

  /** What the token of this request lets through; undefined when nothing narrows the role. */
  declare permissionsThrough?: readonly Permission[]

  /** Whether their role must have a second factor; known of who came with a session. */
  declare demandsFactor?: boolean

  get permissions(): readonly Permission[] {
    const own = permissionsOf(this.role)
    const through = this.permissionsThrough
    return through ? own.filter((permission) => through.includes(permission)) : own
  }

  get isStaff() {
    return isStaffRole(this.role)
  }

  get isDisabled() {
    return this.disabledAt !== null
  }

  can(permission: Permission) {
    return this.permissions.includes(permission)
  }
}

/** The form an address is stored and looked up in. */
export function normalizeEmail(email: string) {
  return email.trim().toLowerCase()
}
