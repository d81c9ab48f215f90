import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { TicketSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import User from '#identity/models/user'
import Team from '#identity/models/team'
import TicketStatus from '#tickets/models/ticket_status'
import { isUnsolved, type StatusCategory } from '#tickets/models/status_category'
import TicketNotFound from '#tickets/exceptions/ticket_not_found'

/**
 * One matter of one customer. People know it by its number, which counts per workspace;
 * `version` grows with every change of a field, so that two editors notice each other.
 */
export default class Ticket extends compose(TicketSchema, TenantScoped) {
  @column()
  declare statusCategory: StatusCategory

  @column()
  declare rating: 'good' | 'bad' | null

  @belongsTo(() => TicketStatus, { foreignKey: 'statusId' })
  declare status: BelongsTo<typeof TicketStatus>

  @belongsTo(() => User, { foreignKey: 'requesterId' })
  declare requester: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'assigneeId' })
  declare assignee: BelongsTo<typeof User>

  @belongsTo(() => Team, { foreignKey: 'teamId' })
  declare team: BelongsTo<typeof Team>

  @belongsTo(() => Ticket, { foreignKey: 'followsTicketId' })
  declare follows: BelongsTo<typeof Ticket>

  @hasMany(() => Ticket, { foreignKey: 'followsTicketId' })
  declare followUps: HasMany<typeof Ticket>

  get isClosed() {
    return this.statusCategory === 'closed'
  }

  get isUnsolved() {
    return isUnsolved(this.statusCategory)
  }

  /** @throws TicketNotFound for a number this workspace never gave out, and for what is no number. */
  static async findByNumber(number: string | number): Promise<Ticket> {
    const wanted = Number(number)
    if (!Number.isSafeInteger(wanted) || wanted < 1 || wanted > 2_147_483_647) {
      throw new TicketNotFound()
    }
    const ticket = await this.query().where('number', wanted).first()
    if (!ticket) throw new TicketNotFound()
    return ticket
  }
}
