import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { withStoredFiles } from '#tickets/files/store_files'
import Ticket from '#tickets/models/ticket'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { SendReply } from '#tickets/sending/actions/send_reply'
import { staffMessageValidator } from '#tickets/validators/message'

/** Replies and notes of staff. */
@inject()
export default class MessagesController {
  constructor(protected sendReply: SendReply) {}

  async store({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    const ticket = await Ticket.findByNumber(params.number)
    await bouncer.with(TicketPolicy).authorize('list')
    const { files = [], ...message } = await request.validateUsing(staffMessageValidator)
    const policy = bouncer.with(TicketPolicy)
    await policy.authorize('addMessage', message.visibility)
    if (message.statusId !== undefined) await policy.authorize('update')

    const { isHeld } = await withStoredFiles(files, (stored) =>
      this.sendReply.execute(ticket, auth.getUserOrFail(), { ...message, files: stored })
    )
    // A held one shows for itself that it is on its way.
    if (!isHeld) session.flash('success', i18n.t(`tickets_server.sent.${message.visibility}`))
    return response.redirect().toRoute('agent.tickets.show', [ticket.number])
  }
}
