import type { Kind } from '#notifications/kinds'
import type { Details } from '#notifications/models/notification'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'

/** Somebody, and one reason to tell them; the same person may be named for several. */
export interface Addressee {
  userId: number
  kind: Kind
}

/** What an event has to tell, and to whom. */
export interface Telling {
  addressees: Addressee[]
  ticket?: Ticket
  message?: Message
  details?: Details
}

export const each = (userIds: Iterable<number>, kind: Kind): Addressee[] =>
  [...userIds].map((userId) => ({ userId, kind }))
