import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'
import type Ticket from '#tickets/models/ticket'
import type Message from '#tickets/models/message'
import type { Visibility } from '#tickets/models/message'

/**
 * Who may do what with a ticket of their own workspace. Another workspace's ticket never
 * gets this far: it is not found. That a closed ticket takes no changes is said by the
 * actions, in words that help: it may get closed while somebody writes.
 */
export default class TicketPolicy extends BasePolicy {
  list(user: User) {
    return user.can('tickets.view')
  }

  view(user: User, ticket: Ticket) {
    return user.can('tickets.view') || this.asked(user, ticket)
  }

  update(user: User) {
    return user.can('tickets.update')
  }

  follow(user: User) {
    return user.can('tickets.view')
  }

  addMessage(user: User, visibility: Visibility) {
    return user.can(visibility === 'internal' ? 'tickets.note' : 'tickets.reply')
  }

  /** A requester may always write: on a closed ticket it opens a follow-up. */
  replyAsRequester(user: User, ticket: Ticket) {
    return this.asked(user, ticket)
  }

  /** Also of a solved one, as a second click is no offence. */
  solveAsRequester(user: User, ticket: Ticket) {
    return this.asked(user, ticket)
  }

  rate(user: User, ticket: Ticket) {
    return this.asked(user, ticket)
  }

  /** Files follow the message they belong to: those of notes are for staff alone. */
  viewAttachment(user: User, ticket: Ticket, message: Message, isInCopy = false) {
    if (user.can('tickets.view')) return true
    return (this.asked(user, ticket) || isInCopy) && !message.isInternal
  }

  private asked(user: User, ticket: Ticket) {
    return ticket.requesterId === user.id
  }
}
