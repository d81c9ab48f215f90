import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SubmitGuestRequest } from '#channels/web_form/actions/submit_guest_request'
import { limitGuestRequests } from '#channels/web_form/request_limits'
import { guestRequestValidator, requestValidator } from '#channels/web_form/validators/request'
import type User from '#identity/models/user'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { withStoredFiles } from '#tickets/files/store_files'

/** The request form of the portal, for signed-in people and guests. */
@inject()
export default class RequestsController {
  constructor(
    protected createTicket: CreateTicket,
    protected submitGuestRequest: SubmitGuestRequest
  ) {}

  async create({ inertia }: HttpContext) {
    return inertia.render('portal/requests/create', {})
  }

  async store(ctx: HttpContext) {
    const user = ctx.auth.user
    return user ? this.openTicket(ctx, user) : this.askToConfirm(ctx)
  }

  async sent({ inertia, session, response }: HttpContext) {
    const email: string | undefined = session.get('guest_request.email')
    if (!email) return response.redirect().toRoute('portal.requests.create')
    return inertia.render('portal/requests/sent', { email })
  }

  private async openTicket({ request, response, session, i18n }: HttpContext, user: User) {
    const { files = [], ...form } = await request.validateUsing(requestValidator)
    const { number } = await withStoredFiles(files, (stored) =>
      this.createTicket.execute({
        ...form,
        files: stored,
        requesterId: user.id,
        channel: 'web',
      })
    )
    session.flash('success', i18n.t('tickets_server.sent.request', { number }))
    return response.redirect().toRoute('portal.tickets.show', [number])
  }

  private async askToConfirm({ request, response, session, i18n }: HttpContext) {
    const { files = [], ...form } = await request.validateUsing(guestRequestValidator)
    await limitGuestRequests(request.ip(), form.email)
    await withStoredFiles(files, (stored) =>
      this.submitGuestRequest.execute({ ...form, files: stored, locale: i18n.locale })
    )
    session.put('guest_request.email', form.email)
    return response.redirect().toRoute('portal.requests.sent')
  }
}
