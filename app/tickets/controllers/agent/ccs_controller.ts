import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeCcs } from '#tickets/ccs/change_ccs'
import Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { ccValidator } from '#tickets/validators/cc'

/** Customers in copy of a ticket. */
@inject()
export default class CcsController {
  constructor(protected changeCcs: ChangeCcs) {}

  async store({ bouncer, auth, params, request, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('update')
    const { email } = await request.validateUsing(ccValidator)
    await this.changeCcs.add(ticket, email, auth.getUserOrFail())
    return response.redirect().back()
  }

  async destroy({ bouncer, auth, params, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('update')
    const userId = Number(params.userId)
    if (Number.isSafeInteger(userId)) {
      await this.changeCcs.remove(ticket, userId, auth.getUserOrFail())
    }
    return response.redirect().back()
  }
}
