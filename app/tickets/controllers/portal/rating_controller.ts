import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RateTicket } from '#tickets/actions/rate_ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { findOwnTicket } from '#tickets/queries/find_own_ticket'
import { ratingValidator } from '#tickets/validators/ticket'

/** How satisfied a customer was with a solved ticket. */
@inject()
export default class RatingController {
  constructor(protected rateTicket: RateTicket) {}

  async update({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    const customer = auth.getUserOrFail()
    const ticket = await findOwnTicket(params.number, customer)
    await bouncer.with(TicketPolicy).authorize('rate', ticket)
    await this.rateTicket.execute(ticket, customer, await request.validateUsing(ratingValidator))
    session.flash('success', i18n.t('tickets_server.rated'))
    return response.redirect().toRoute('portal.tickets.show', [ticket.number])
  }
}
