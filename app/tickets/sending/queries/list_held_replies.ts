import HeldReply from '#tickets/models/held_reply'

/** Replies on their way, everybody's; and those that came back to this person. Oldest first. */
export function listHeldReplies(ticketId: number, viewerId: number): Promise<HeldReply[]> {
  return HeldReply.query()
    .where('ticket_id', ticketId)
    .where((query) => query.where('state', 'held').orWhere('author_id', viewerId))
    .preload('author')
    .orderBy('id')
}
