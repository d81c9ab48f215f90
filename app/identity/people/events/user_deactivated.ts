import { DomainEvent } from '#foundation/events/domain_event'

/** What becomes of the unsolved tickets that a deactivated person was to answer. */
export const ticketHandovers = ['keep', 'unassign', 'hand_over'] as const
export type TicketHandover = (typeof ticketHandovers)[number]

/** A person may not sign in any more; all they did stays. */
export default class UserDeactivated extends DomainEvent<{
  userId: number
  tickets: TicketHandover
  /** Who gets the tickets, where they are handed over. */
  heirId: number | null
}> {
  static eventName = 'user.deactivated'
}
