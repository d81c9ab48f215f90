import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { SupportGrantSchema } from '#database/schema'
import User from '#identity/models/user'
import SupportAccess from '#identity/support_access/models/support_access'
import { TenantScoped } from '#tenancy/tenant_scoped'

export const supportRoles = ['light_agent', 'agent'] as const
export type SupportRole = (typeof supportRoles)[number]

/** That somebody of the workspace let the operator sign in: as what, why and until when. */
export default class SupportGrant extends compose(SupportGrantSchema, TenantScoped) {
  @column()
  declare role: SupportRole

  @belongsTo(() => User, { foreignKey: 'grantedById' })
  declare grantedBy: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'revokedById' })
  declare revokedBy: BelongsTo<typeof User>

  @hasMany(() => SupportAccess, { foreignKey: 'grantId' })
  declare accesses: HasMany<typeof SupportAccess>

  get isActive() {
    return this.revokedAt === null && this.expiresAt > DateTime.now()
  }

  /** The one that counts now: of several the one that lasts longest. */
  static active() {
    return this.query()
      .whereNull('revoked_at')
      .where('expires_at', '>', new Date())
      .orderBy('expires_at', 'desc')
  }
}
