import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { TicketStatusSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { StatusCategory } from '#tickets/models/status_category'

/** A workspace's status; without a name of its own it carries the translated name of its category. */
export default class TicketStatus extends compose(TicketStatusSchema, TenantScoped) {
  static table = 'ticket_statuses'

  @column()
  declare category: StatusCategory

  static async firstOf(category: StatusCategory): Promise<TicketStatus> {
    return this.query().where('category', category).orderBy('position').firstOrFail()
  }
}
