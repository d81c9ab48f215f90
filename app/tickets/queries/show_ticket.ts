import type Ticket from '#tickets/models/ticket'
import type { Choice } from '#identity/queries/list_staff'
import { listPeople } from '#identity/queries/list_people'
import {
  findFollowedNumber,
  listFollowers,
  listFollowUpNumbers,
} from '#tickets/queries/find_related'
import { listTags } from '#tickets/queries/list_tags'
import type { TicketListItem } from '#tickets/queries/list_tickets'

/** A ticket with everything its page names besides messages and timeline. */
export interface TicketDetails {
  ticket: Ticket
  row: TicketListItem
  followers: Choice[]
  followsNumber: number | null
  followUps: number[]
}

export async function showTicket(ticket: Ticket): Promise<TicketDetails> {
  const [people, tags, followers, followsNumber, followUps] = await Promise.all([
    listPeople([ticket.requesterId, ticket.assigneeId]),
    listTags([ticket.id]),
    listFollowers(ticket.id),
    findFollowedNumber(ticket.followsTicketId),
    listFollowUpNumbers(ticket.id),
  ])
  const row: TicketListItem = {
    id: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    status_id: ticket.statusId,
    status_category: ticket.statusCategory,
    priority: ticket.priority,
    requester_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    team_id: ticket.teamId,
    created_at: ticket.createdAt.toJSDate(),
    updated_at: ticket.updatedAt.toJSDate(),
    requester: people.get(ticket.requesterId)!,
    assignee: ticket.assigneeId === null ? null : (people.get(ticket.assigneeId) ?? null),
    tags: tags.get(ticket.id) ?? [],
  }
  return { ticket, row, followers, followsNumber, followUps }
}
