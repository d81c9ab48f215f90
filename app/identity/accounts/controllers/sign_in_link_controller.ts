import type { HttpContext } from '@adonisjs/core/http'
import { linkRequestValidator } from '#identity/accounts/validators/link_request'
import { RequestLink } from '#identity/links/actions/request_link'
import { askedFrom } from '#identity/links/asked_from'
import { rememberAddress } from '#identity/sessions/known_address'

/** Asking for a link instead of typing a password. The answer never tells who has an account. */
export default class SignInLinkController {
  async store(ctx: HttpContext) {
    const { request, response, session, i18n } = ctx
    const { email } = await request.validateUsing(linkRequestValidator)
    const intendedUrl = session.getIntendedUrl()
    const payload = { ...askedFrom(ctx), locale: i18n.locale, intendedUrl }
    await new RequestLink().execute({ purpose: 'sign_in', email, ip: request.ip(), payload })
    rememberAddress(ctx, email)
    session.put('mailed', { kind: 'sign_in', email })
    return response.redirect().toRoute('mailed_link.show')
  }
}
