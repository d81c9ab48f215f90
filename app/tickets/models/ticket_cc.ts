import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TicketCcSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import User from '#identity/models/user'

/** A customer who receives the public replies of another's ticket, and may answer them by mail. */
export default class TicketCc extends compose(TicketCcSchema, TenantScoped) {
  static override table = 'ticket_ccs'

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
