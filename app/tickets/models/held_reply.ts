import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { HeldReplySchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import User from '#identity/models/user'
import type { StoredFile } from '#tickets/files/store_files'

/** Why a reply came back to its author: they undid it, or it could not be sent any more. */
export const returnReasons = ['undone', 'unseen', 'closed', 'refused'] as const
export type ReturnReason = (typeof returnReasons)[number]

/**
 * A public reply that its author may still undo. Nobody outside sees anything of it until it
 * is released, which makes it a message; one that came back waits for its author.
 */
export default class HeldReply extends compose(HeldReplySchema, TenantScoped) {
  static override table = 'held_replies'

  @column()
  declare state: 'held' | 'returned'

  @column()
  declare reason: ReturnReason | null

  @column({ prepare: (files) => JSON.stringify(files) })
  declare files: StoredFile[]

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
