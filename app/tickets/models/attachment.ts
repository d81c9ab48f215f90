import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AttachmentSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import Ticket from '#tickets/models/ticket'
import Message from '#tickets/models/message'

/** A file of a message. The bytes lie in Drive under `storageKey`; who may read them, the ticket decides. */
export default class Attachment extends compose(AttachmentSchema, TenantScoped) {
  @belongsTo(() => Ticket)
  declare ticket: BelongsTo<typeof Ticket>

  @belongsTo(() => Message)
  declare message: BelongsTo<typeof Message>
}
