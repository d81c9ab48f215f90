import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { TenantContext } from '#tenancy/tenant_context'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { RateTicket } from '#tickets/actions/rate_ticket'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import { UpdateTicket, type TicketEdit } from '#tickets/actions/update_ticket'
import Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'
import type { DemoMessage, DemoTicket } from '#operations/demo/story'
import type { Cast } from '#operations/demo/cast'
import { moveIntoPast, newestRows } from '#operations/demo/past'

/** Lets the people of a demo workspace live through one ticket, at the times the story gives. */
export async function tellTicket(slug: string, story: DemoTicket, cast: Cast): Promise<void> {
  const opening = story.messages[0]
  const { number, isNew } = await new CreateTicket().execute({
    requesterId: cast.people.get(opening.by)!.id,
    subject: story.subject,
    bodyHtml: opening.body,
    channel: 'web',
    priority: story.priority,
    submissionId: submissionId(slug, story, 0),
  })
  const ticket = await Ticket.findByNumber(number)
  const isTold = !isNew && ticket.statusCategory === (story.end ?? 'new')
  if (isTold) return

  const begin = DateTime.now().minus({ hours: story.age })
  await moveIntoPast(ticket.id, { message: 0, event: 0 }, begin)
  for (const [index, message] of story.messages.entries()) {
    if (index === 0) continue
    const at = begin.plus({ hours: message.hours })
    await inThePast(ticket.id, at, () =>
      say(ticket, message, submissionId(slug, story, index), cast)
    )
  }
  const end = begin.plus({ hours: (story.messages.at(-1)?.hours ?? 0) + 0.2 })
  await inThePast(ticket.id, end, () => settle(ticket, story, cast))
}

async function inThePast(ticketId: number, at: DateTime, act: () => Promise<void>) {
  const before = await newestRows(ticketId)
  await act()
  await moveIntoPast(ticketId, before, at)
}

async function say(ticket: Ticket, message: DemoMessage, submission: string, cast: Cast) {
  const author = cast.people.get(message.by)!
  const text = { bodyHtml: message.body, submissionId: submission }
  if (!author.isStaff) await new ReplyToOwnTicket().execute(ticket, author, text)
  else {
    const visibility = message.note ? 'internal' : 'public'
    await new AnswerTicket().execute(ticket, author, { ...text, visibility })
  }
}

/** Gives the ticket the fields it has at the end of its story, in one edit of its agent. */
async function settle(ticket: Ticket, story: DemoTicket, cast: Cast) {
  const { version } = await ticket.refresh()
  const edit: TicketEdit = { version }
  if (story.tags) edit.tags = story.tags
  if (story.assignee) edit.assigneeId = cast.people.get(story.assignee)!.id
  if (story.team) edit.teamId = cast.teams.get(story.team)!.id
  if (story.end) {
    const status = await TicketStatus.firstOf(story.end)
    edit.statusId = status.id
  }
  const editor = cast.people.get(story.assignee ?? '') ?? firstAgent(cast)
  await new UpdateTicket().execute(ticket, editor, edit)
  if (story.rating) {
    const requester = cast.people.get(story.messages[0].by)!
    await new RateTicket().execute(ticket, requester, story.rating)
  }
}

function firstAgent(cast: Cast) {
  return [...cast.people.values()].find(({ role }) => role === 'agent')!
}

/** The same for every start of the same story, so that telling it again changes nothing. */
function submissionId(slug: string, { subject }: DemoTicket, index: number): string {
  const hex = createHash('sha256')
    .update(`${TenantContext.id()} ${slug} ${subject} ${index}`)
    .digest('hex')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
}
