import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { MessageSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import User from '#identity/models/user'
import Attachment from '#tickets/models/attachment'

export const visibilities = ['public', 'internal'] as const
export type Visibility = (typeof visibilities)[number]

/** One entry of a ticket: a public reply or an internal note. Its HTML is stored sanitised. */
export default class Message extends compose(MessageSchema, TenantScoped) {
  @column()
  declare visibility: Visibility

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>

  @hasMany(() => Attachment)
  declare attachments: HasMany<typeof Attachment>

  get isInternal() {
    return this.visibility === 'internal'
  }
}
