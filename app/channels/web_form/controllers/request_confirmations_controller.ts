import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmGuestRequest } from '#channels/web_form/actions/confirm_guest_request'
import { readConfirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import TicketNotFound from '#tickets/exceptions/ticket_not_found'

/**
 * The page behind a mailed link. Opening it changes nothing, as mail programs and scanners
 * open links too; the button on it confirms. It signs its customer in, but never anybody out
 * who is somebody else: a foreign link must not put them into a stranger's account.
 */
@inject()
export default class RequestConfirmationsController {
  constructor(protected confirmGuestRequest: ConfirmGuestRequest) {}

  async show({ params, inertia }: HttpContext) {
    const { subject, state } = await this.find(params.token)
    return inertia.render('portal/requests/confirm', { token: params.token, subject, state })
  }

  async store(ctx: HttpContext) {
    const { params, auth, response, session } = ctx
    const request = await this.find(params.token)
    const { ticketNumber, requester } = await this.confirmGuestRequest.execute(request.id)
    const isSomebodyElse = auth.user !== undefined && auth.user.id !== requester.id
    const maySignIn = !requester.isStaff && !requester.isDisabled && !isSomebodyElse
    if (maySignIn && !auth.user && request.provesAddress) {
      session.setIntendedUrl(`/my/tickets/${ticketNumber}`)
      await completeSignIn(ctx, requester, { isRemembered: false, method: 'link' })
      return this.tell(ctx, ticketNumber)
    }
    this.tell(ctx, ticketNumber)
    if (!maySignIn) return response.redirect().toRoute('portal.home')
    return response.redirect().toRoute('portal.tickets.show', [ticketNumber])
  }

  /** After signing in, which leaves nothing of the session before. */
  private tell({ session, i18n }: HttpContext, number: number) {
    session.flash('success', i18n.t('tickets_server.sent.request', { number }))
  }

  private async find(token: string): Promise<GuestRequest> {
    const id = readConfirmationToken(token)
    const request = id === null ? null : await GuestRequest.find(id)
    if (!request) throw new TicketNotFound()
    return request
  }
}
