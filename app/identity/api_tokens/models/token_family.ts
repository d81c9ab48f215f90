import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TokenFamilySchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * An app that signed in on one device: all tokens that descend from that sign-in. They end
 * together, by deleting the family.
 */
export default class TokenFamily extends compose(TokenFamilySchema, TenantScoped) {
  @column()
  declare scopes: string[]

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
