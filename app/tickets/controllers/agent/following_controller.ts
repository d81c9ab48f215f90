import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FollowTicket } from '#tickets/actions/follow_ticket'
import Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'

/** Whether the signed-in staff member follows a ticket. */
@inject()
export default class FollowingController {
  constructor(protected followTicket: FollowTicket) {}

  async store({ bouncer, auth, params, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('follow')
    await this.followTicket.execute(ticket, auth.getUserOrFail())
    return response.redirect().back()
  }

  async destroy({ bouncer, auth, params, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('follow')
    await this.followTicket.undo(ticket, auth.getUserOrFail())
    return response.redirect().back()
  }
}
