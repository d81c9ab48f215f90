import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, ManyToMany } from '@adonisjs/lucid/types/relations'
import type { Locale } from '#config/i18n'
import { InvitationSchema } from '#database/schema'
import type { Role } from '#identity/models/role'
import Team from '#identity/models/team'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

export const invitationStates = ['waiting', 'expired', 'accepted', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]

/**
 * That somebody was asked into the workspace: by whom, as what, into which teams. An address
 * has at most one that waits. The right to come in is the mailed link; this row says what for.
 */
export default class Invitation extends compose(InvitationSchema, TenantScoped) {
  @column()
  declare role: Role

  @column()
  declare locale: Locale | null

  @belongsTo(() => User, { foreignKey: 'inviterId' })
  declare inviter: BelongsTo<typeof User>

  @manyToMany(() => Team, { pivotTable: 'invitation_teams' })
  declare teams: ManyToMany<typeof Team>

  get state(): InvitationState {
    if (this.acceptedAt) return 'accepted'
    if (this.revokedAt) return 'revoked'
    return this.expiresAt < DateTime.now() ? 'expired' : 'waiting'
  }

  get isOver() {
    return this.acceptedAt !== null || this.revokedAt !== null
  }
}
