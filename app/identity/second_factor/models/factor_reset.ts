import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { FactorResetSchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** `awaiting_consent`: the operator asks, and nothing happens until the person agrees by mail. */
export type FactorResetState = 'awaiting_consent' | 'waiting' | 'due' | 'cancelled' | 'done'

/**
 * Somebody else is about to take all second factors from a person who lost them. It takes
 * effect only after a wait in which the person can stop it.
 */
export default class FactorReset extends compose(FactorResetSchema, TenantScoped) {
  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'startedBy' })
  declare starter: BelongsTo<typeof User>

  get state(): FactorResetState {
    if (this.executedAt) return 'done'
    if (this.cancelledAt) return 'cancelled'
    if (!this.takesEffectAt) return 'awaiting_consent'
    return this.takesEffectAt > DateTime.now() ? 'waiting' : 'due'
  }

  get isOpen() {
    return !this.executedAt && !this.cancelledAt
  }
}
