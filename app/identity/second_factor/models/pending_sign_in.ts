import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PendingSignInSchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * Somebody has shown a first factor and owes the second. Gives no right but to show it: there
 * is no session of the person until then.
 */
export default class PendingSignIn extends compose(PendingSignInSchema, TenantScoped) {
  @column({ serializeAs: null })
  declare tokenHash: string

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
