import { compose } from '@adonisjs/core/helpers'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { column } from '@adonisjs/lucid/orm'
import { TicketStatusSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import InvalidChoice from '#tickets/exceptions/invalid_choice'
import type { StatusCategory } from '#tickets/models/status_category'

/** A workspace's status; without a name of its own it carries the translated name of its category. */
export default class TicketStatus extends compose(TicketStatusSchema, TenantScoped) {
  static table = 'ticket_statuses'

  @column()
  declare category: StatusCategory

  static async firstOf(
    category: StatusCategory,
    client?: QueryClientContract
  ): Promise<TicketStatus> {
    return this.query({ client }).where('category', category).orderBy('position').firstOrFail()
  }

  /** @throws InvalidChoice for a status that this workspace does not have */
  static async chosen(id: number, client?: QueryClientContract): Promise<TicketStatus> {
    const status = await this.query({ client }).where('id', id).first()
    if (!status) throw new InvalidChoice('statusId')
    return status
  }
}
