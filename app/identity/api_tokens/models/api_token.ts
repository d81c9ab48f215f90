import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ApiTokenSchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** Lets a program act for a person, within its scopes. Revoking one deletes it. */
export default class ApiToken extends compose(ApiTokenSchema, TenantScoped) {
  @column()
  declare scopes: string[]

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  get isExpired() {
    return this.expiresAt !== null && this.expiresAt <= DateTime.now()
  }
}
