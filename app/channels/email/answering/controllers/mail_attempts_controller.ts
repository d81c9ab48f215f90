import { errors, type HttpContext } from '@adonisjs/core/http'
import OutgoingMail from '#mail/models/outgoing_mail'
import { retryMail } from '#mail/outgoing/retry_mail'
import Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'

/** Another attempt to send a mail of a ticket that did not arrive. */
export default class MailAttemptsController {
  async store({ bouncer, params, request, response }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('addMessage', 'public')
    const id = Number(params.id)
    const mail = Number.isSafeInteger(id)
      ? await OutgoingMail.query().where({ id, ticket_id: ticket.id }).first()
      : null
    if (!mail) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    await retryMail(mail.id)
    return response.redirect().back()
  }
}
