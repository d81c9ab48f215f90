import type { HttpContext } from '@adonisjs/core/http'
import { RequestEmailChange } from '#identity/accounts/actions/request_email_change'
import { withdrawEmailChange } from '#identity/accounts/actions/withdraw_email_change'
import { linkRequestValidator } from '#identity/accounts/validators/link_request'

/** The wish of who is signed in for another address. */
export default class EmailChangeController {
  async store({ auth, request, response, session, i18n }: HttpContext) {
    const { email } = await request.validateUsing(linkRequestValidator)
    await new RequestEmailChange().execute(auth.getUserOrFail(), { email, ip: request.ip() })
    session.flash('success', i18n.t('identity.email.change_asked'))
    return response.redirect().toRoute('account.security.show')
  }

  async destroy({ auth, response, session, i18n }: HttpContext) {
    await withdrawEmailChange(auth.getUserOrFail().id)
    session.flash('success', i18n.t('identity.email.change_withdrawn'))
    return response.redirect().toRoute('account.security.show')
  }
}
