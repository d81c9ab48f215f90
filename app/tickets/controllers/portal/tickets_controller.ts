import type { HttpContext } from '@adonisjs/core/http'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { findOwnTicket } from '#tickets/queries/find_own_ticket'
import { findFollowedNumber } from '#tickets/queries/find_related'
import { listMessages } from '#tickets/queries/list_messages'
import { listOwnTickets, ownTicketStates } from '#tickets/queries/list_own_tickets'
import MessageTransformer from '#tickets/transformers/message_transformer'
import OwnTicketTransformer from '#tickets/transformers/own_ticket_transformer'
import PortalTicketTransformer from '#tickets/transformers/portal_ticket_transformer'
import { readPosition } from '#tickets/validators/ticket_list'

/** A customer's own tickets. */
export default class TicketsController {
  async index({ auth, request, inertia }: HttpContext) {
    const state = ownTicketStates.find((known) => known === request.qs().state) ?? 'open'
    const position = readPosition(request.qs())
    const page = await listOwnTickets(auth.getUserOrFail().id, state, position)
    return inertia.render('portal/tickets/index', {
      tickets: OwnTicketTransformer.transform(page.rows),
      page: { next: page.next, previous: page.previous },
      filters: { state },
    })
  }

  async show({ bouncer, auth, params, inertia }: HttpContext) {
    const ticket = await findOwnTicket(params.number, auth.getUserOrFail())
    const policy = bouncer.with(TicketPolicy)
    const [reply, rate, solve, followsNumber] = await Promise.all([
      policy.allows('replyAsRequester', ticket),
      policy.allows('rate', ticket),
      policy.allows('solveAsRequester', ticket),
      findFollowedNumber(ticket.followsTicketId),
    ])
    return inertia.render('portal/tickets/show', {
      ticket: PortalTicketTransformer.transform(ticket, {
        followsNumber,
        can: { reply, rate: rate && !ticket.isUnsolved, solve: solve && ticket.isUnsolved },
      }),
      messages: async () =>
        MessageTransformer.transform(await listMessages(ticket.id, { withNotes: false })),
    })
  }
}
