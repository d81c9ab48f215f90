import { BaseTransformer } from '@adonisjs/core/transformers'
import type { TicketDetails } from '#tickets/queries/show_ticket'
import TicketRowTransformer, { type RowContext } from '#tickets/transformers/ticket_row_transformer'

/** What the person who looks may do, as the policy says. */
export interface TicketAbilities {
  reply: boolean
  note: boolean
  update: boolean
}

/** A ticket as its own page at the desk shows it. */
export default class TicketDetailsTransformer extends BaseTransformer<TicketDetails> {
  constructor(
    details: TicketDetails,
    protected context: RowContext & { viewerId: number; can: TicketAbilities }
  ) {
    super(details)
  }

  toObject() {
    const { ticket, row, followers, followsNumber, followUps } = this.resource
    return {
      ...new TicketRowTransformer(row, this.context).toObject(),
      requester: this.pick(row.requester, ['id', 'name', 'email', 'avatarUrl']),
      ...this.pick(ticket, ['id', 'version', 'channel', 'rating', 'ratingComment']),
      followsNumber,
      followUps,
      followers,
      isFollowing: followers.some(({ id }) => id === this.context.viewerId),
      can: this.context.can,
    }
  }
}
