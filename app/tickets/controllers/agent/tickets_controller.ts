import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { listStaff, listTeams } from '#identity/queries/list_staff'
import { UpdateTicket } from '#tickets/actions/update_ticket'
import Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { countViews } from '#tickets/queries/count_views'
import { listCcs } from '#tickets/ccs/list_ccs'
import { listDeliveries } from '#tickets/queries/list_deliveries'
import { senderOf } from '#tickets/queries/sender_of'
import { listHeldReplies } from '#tickets/sending/queries/list_held_replies'
import HeldReplyTransformer from '#tickets/sending/transformers/held_reply_transformer'
import { listMessages } from '#tickets/queries/list_messages'
import { listStatuses } from '#tickets/queries/list_statuses'
import { listTimeline } from '#tickets/queries/list_timeline'
import { ListTickets } from '#tickets/queries/list_tickets'
import { showTicket } from '#tickets/queries/show_ticket'
import MessageTransformer from '#tickets/transformers/message_transformer'
import TicketDetailsTransformer from '#tickets/transformers/ticket_details_transformer'
import TicketRowTransformer from '#tickets/transformers/ticket_row_transformer'
import TimelineItemTransformer from '#tickets/transformers/timeline_item_transformer'
import { updateTicketValidator } from '#tickets/validators/ticket'
import { readPosition, readTicketFilters } from '#tickets/validators/ticket_list'

/** What can be done with a closed ticket, by whomever. */
const nothing = { reply: false, note: false, update: false }

/** The agent's list and ticket. */
@inject()
export default class TicketsController {
  constructor(
    protected listTickets: ListTickets,
    protected updateTicket: UpdateTicket
  ) {}

  async index({ bouncer, auth, request, inertia }: HttpContext) {
    await bouncer.with(TicketPolicy).authorize('list')
    const viewer = auth.getUserOrFail()
    const filters = readTicketFilters(request.qs())
    const [page, statuses, teams] = await Promise.all([
      this.listTickets.execute(filters, readPosition(request.qs()), viewer.id),
      listStatuses(),
      listTeams(),
    ])
    return inertia.render('agent/tickets/index', {
      tickets: TicketRowTransformer.transform(page.rows, { statuses, teams }),
      page: { next: page.next, previous: page.previous },
      filters,
      views: () => countViews(viewer.id),
      staff: () => listStaff(),
      teams,
      statuses,
    })
  }

  async show({ bouncer, auth, params, inertia }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    const policy = bouncer.with(TicketPolicy)
    await policy.authorize('list')
    await policy.authorize('view', ticket)
    const [statuses, teams, reply, note, update] = await Promise.all([
      listStatuses(),
      listTeams(),
      policy.allows('addMessage', 'public'),
      policy.allows('addMessage', 'internal'),
      policy.allows('update'),
    ])
    const context = { statuses, teams, viewerId: auth.getUserOrFail().id }
    return inertia.render('agent/tickets/show', {
      ticket: async () =>
        TicketDetailsTransformer.transform(await showTicket(ticket), {
          ...context,
          can: ticket.isClosed ? nothing : { reply, note, update },
        }),
      messages: async () =>
        MessageTransformer.transform(await listMessages(ticket.id, { withNotes: true })),
      heldReplies: async () =>
        HeldReplyTransformer.transform(
          await listHeldReplies(ticket.id, context.viewerId),
          context.viewerId
        ),
      deliveries: () => listDeliveries(ticket.id),
      ccs: () => listCcs(ticket.id),
      sendsFrom: () => senderOf(ticket),
      timeline: async () => TimelineItemTransformer.transform(await listTimeline(ticket.id)),
      views: () => countViews(context.viewerId),
      staff: () => listStaff(),
      teams,
      statuses,
    })
  }

  async update({ bouncer, auth, params, request, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('update')
    const edit = await request.validateUsing(updateTicketValidator)
    await this.updateTicket.execute(ticket, auth.getUserOrFail(), edit)
    return response.redirect().back()
  }
}
