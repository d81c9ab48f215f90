import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import { withStoredFiles } from '#tickets/files/store_files'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { findOwnTicket } from '#tickets/queries/find_own_ticket'
import { customerMessageValidator } from '#tickets/validators/message'

/** Replies of customers below their own tickets. */
@inject()
export default class MessagesController {
  constructor(protected replyToOwnTicket: ReplyToOwnTicket) {}

  async store({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    const customer = auth.getUserOrFail()
    const ticket = await findOwnTicket(params.number, customer)
    await bouncer.with(TicketPolicy).authorize('replyAsRequester', ticket)
    const { files = [], ...message } = await request.validateUsing(customerMessageValidator)

    const { number } = await withStoredFiles(files, (stored) =>
      this.replyToOwnTicket.execute(ticket, customer, { ...message, files: stored })
    )
    const outcome = number === ticket.number ? 'reply' : 'follow_up'
    session.flash('success', i18n.t(`tickets_server.sent.${outcome}`, { number }))
    return response.redirect().toRoute('portal.tickets.show', [number])
  }
}
