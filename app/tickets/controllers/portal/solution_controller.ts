import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SolveOwnTicket } from '#tickets/actions/solve_own_ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { findOwnTicket } from '#tickets/queries/find_own_ticket'

/** A customer's word that their matter is settled. */
@inject()
export default class SolutionController {
  constructor(protected solveOwnTicket: SolveOwnTicket) {}

  async store({ bouncer, auth, params, response }: HttpContext) {
    const customer = auth.getUserOrFail()
    const ticket = await findOwnTicket(params.number, customer)
    await bouncer.with(TicketPolicy).authorize('solveAsRequester', ticket)
    await this.solveOwnTicket.execute(ticket, customer)
    return response.redirect().toRoute('portal.tickets.show', [ticket.number])
  }
}
