import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OwnTicket } from '#tickets/queries/list_own_tickets'

/** A customer's ticket as their own list shows it. */
export default class OwnTicketTransformer extends BaseTransformer<OwnTicket> {
  toObject() {
    const ticket = this.resource
    return {
      number: ticket.number,
      subject: ticket.subject,
      statusCategory: ticket.status_category,
      createdAt: ticket.created_at.toISOString(),
      updatedAt: ticket.updated_at.toISOString(),
    }
  }
}
