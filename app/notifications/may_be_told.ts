import type User from '#identity/models/user'
import { kinds, type Kind } from '#notifications/kinds'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'

interface Matter {
  ticket?: Ticket
  message?: Message
}

/**
 * Whether somebody may know of it, asked when they are to be told and again whenever it is sent.
 * Guests of the operator and disabled people are told nothing.
 */
export function mayBeTold(user: User, kind: Kind, { ticket, message }: Matter): boolean {
  if (user.isDisabled || user.isSupport) return false
  const { permission } = kinds[kind]
  if (permission !== null && !user.can(permission)) return false
  if (message?.isInternal && !user.can('tickets.view')) return false
  return !ticket || new TicketPolicy().view(user, ticket)
}
