import type { HttpContext } from '@adonisjs/core/http'
import { isSignUpOpen } from '#identity/accounts/sign_up_rule'
import { registrationValidator } from '#identity/accounts/validators/newcomer'
import { RequestLink } from '#identity/links/actions/request_link'
import { askedFrom } from '#identity/links/asked_from'

/**
 * Becoming a customer. The form asks for no password: it is chosen behind the mailed link, so
 * that nobody can prepare an account, with a password of theirs, on somebody else's address.
 */
export default class RegistrationController {
  async create({ inertia }: HttpContext) {
    return inertia.render('auth/sign_up', { isOpen: await isSignUpOpen() })
  }

  async store(ctx: HttpContext) {
    const { request, response, session, i18n } = ctx
    const { email, name } = await request.validateUsing(registrationValidator)
    // Not told in the mail: whoever fills in the form must not write letters to strangers.
    const payload = { ...askedFrom(ctx), locale: i18n.locale, givenName: name }
    await new RequestLink().execute({ purpose: 'sign_up', email, ip: request.ip(), payload })
    session.put('mailed', { kind: 'sign_up', email })
    return response.redirect().toRoute('mailed_link.show')
  }
}
