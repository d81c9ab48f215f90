import type { RecordedEvent } from '#foundation/events/domain_event'
import { idIn } from '#notifications/telling/id_in'
import { teamAsOf } from '#notifications/telling/team_as_of'
import { allStaff, ccsOf, membersOf, watchersOf } from '#notifications/telling/circles'
import { mentionsIn } from '#notifications/telling/mentions'
import { each, type Addressee, type Telling } from '#notifications/telling/telling'
import type MessageAdded from '#tickets/events/message_added'
import type TicketCreated from '#tickets/events/ticket_created'
import type TicketRated from '#tickets/events/ticket_rated'
import type TicketUpdated from '#tickets/events/ticket_updated'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'

/**
 * A new ticket concerns its team, else whoever wants to know. What was done with it since is told
 * by its own event; who took it leaves nothing to do for the others.
 */
export async function tellOfCreation(event: RecordedEvent<TicketCreated>): Promise<Telling | null> {
  const ticket = await Ticket.find(event.ticketId)
  const message = await Message.find(event.payload.messageId)
  if (!ticket || !message) return null
  return { ticket, message, addressees: await concernedBy(ticket, event.id) }
}

async function concernedBy(ticket: Ticket, eventId: number): Promise<Addressee[]> {
  if (ticket.assigneeId !== null) return []
  const teamId = await teamAsOf(ticket, eventId)
  if (teamId !== null) return each(await membersOf([teamId]), 'team_new')
  return each(await allStaff(), 'new_without_team')
}

/** Only what is still so: a ticket may have been given on before anybody was told. */
export async function tellOfChange(event: RecordedEvent<TicketUpdated>): Promise<Telling | null> {
  const { assignee, team } = event.payload.changes
  if (!assignee && !team) return null
  const ticket = await Ticket.find(event.ticketId)
  if (!ticket) return null
  const addressees: Addressee[] = []
  if (assignee && ticket.assigneeId !== null && idIn(assignee.to) === ticket.assigneeId) {
    addressees.push({ userId: ticket.assigneeId, kind: 'assigned' })
  }
  if (team && ticket.teamId !== null && idIn(team.to) === ticket.teamId && !ticket.assigneeId) {
    addressees.push(...each(await membersOf([ticket.teamId]), 'team_assigned'))
  }
  return { ticket, addressees }
}

export async function tellOfMessage(event: RecordedEvent<MessageAdded>): Promise<Telling | null> {
  const ticket = await Ticket.find(event.ticketId)
  const message = await Message.find(event.payload.messageId)
  if (!ticket || !message) return null
  return { ticket, message, addressees: await hearersOf(ticket, message, event.payload.byStaff) }
}

async function hearersOf(ticket: Ticket, message: Message, byStaff: boolean) {
  if (!byStaff) return each(await watchersOf(ticket), 'customer_replied')
  if (!message.isInternal) {
    return each([ticket.requesterId, ...(await ccsOf(ticket))], 'answered')
  }
  const { userIds, teamIds } = mentionsIn(message.bodyHtml)
  return [
    ...each([...userIds, ...(await membersOf(teamIds))], 'mentioned'),
    ...each(await watchersOf(ticket), 'note_added'),
  ]
}

export async function tellOfRating(event: RecordedEvent<TicketRated>): Promise<Telling | null> {
  const ticket = await Ticket.find(event.ticketId)
  if (!ticket) return null
  return {
    ticket,
    details: { rating: event.payload.rating },
    addressees: each(await watchersOf(ticket), 'rated'),
  }
}
