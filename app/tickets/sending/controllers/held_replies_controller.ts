import type { HttpContext } from '@adonisjs/core/http'
import { discardReply, findOwnReply, undoReply } from '#tickets/sending/actions/return_reply'
import TicketPolicy from '#tickets/policies/ticket_policy'

/** A reply of the signed-in person that is on its way, or came back. */
export default class HeldRepliesController {
  /** Undoes the sending. */
  async update({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(TicketPolicy).authorize('addMessage', 'public')
    await undoReply(await findOwnReply(params.id, auth.getUserOrFail()))
    return response.redirect().back()
  }

  /** Throws away what came back. */
  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(TicketPolicy).authorize('addMessage', 'public')
    await discardReply(await findOwnReply(params.id, auth.getUserOrFail()))
    return response.redirect().back()
  }
}
