import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmGuestRequest } from '#channels/web_form/actions/confirm_guest_request'
import { readConfirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import TicketNotFound from '#tickets/exceptions/ticket_not_found'

/**
 * The page behind a mailed link. Opening it changes nothing, as mail programs and scanners
 * open links too; the button on it confirms.
 */
@inject()
export default class RequestConfirmationsController {
  constructor(protected confirmGuestRequest: ConfirmGuestRequest) {}

  async show({ params, inertia }: HttpContext) {
    const { subject, state } = await this.find(params.token)
    return inertia.render('portal/requests/confirm', { token: params.token, subject, state })
  }

  async store({ params, auth, response, session, i18n }: HttpContext) {
    const request = await this.find(params.token)
    const { ticketNumber, requester } = await this.confirmGuestRequest.execute(request.id)
    session.flash('success', i18n.t('tickets_server.sent.request', { number: ticketNumber }))
    if (requester.isStaff || requester.isDisabled) return response.redirect().toRoute('portal.home')
    if (!request.isOutdated) await auth.use('web').login(requester)
    return response.redirect().toRoute('portal.tickets.show', [ticketNumber])
  }

  private async find(token: string): Promise<GuestRequest> {
    const id = readConfirmationToken(token)
    const request = id === null ? null : await GuestRequest.find(id)
    if (!request) throw new TicketNotFound()
    return request
  }
}
