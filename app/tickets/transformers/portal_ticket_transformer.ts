import { BaseTransformer } from '@adonisjs/core/transformers'
import type Ticket from '#tickets/models/ticket'

/** A ticket as the customer who asked sees it: nothing of how the work is organised. */
export default class PortalTicketTransformer extends BaseTransformer<Ticket> {
  constructor(
    ticket: Ticket,
    protected context: {
      followsNumber: number | null
      can: { reply: boolean; rate: boolean; solve: boolean }
    }
  ) {
    super(ticket)
  }

  toObject() {
    const ticket = this.resource
    return {
      ...this.pick(ticket, [
        'id',
        'number',
        'subject',
        'statusCategory',
        'rating',
        'ratingComment',
      ]),
      createdAt: ticket.createdAt.toJSDate().toISOString(),
      followsNumber: this.context.followsNumber,
      can: this.context.can,
    }
  }
}
