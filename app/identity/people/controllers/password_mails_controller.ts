import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MailPasswordReset } from '#identity/people/actions/mail_password_reset'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'

/** Mails a person the link that lets them choose a new password; nobody else ever sees it. */
@inject()
export default class PasswordMailsController {
  constructor(protected mailPasswordReset: MailPasswordReset) {}

  async store({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('mailPasswordReset', person)
    await this.mailPasswordReset.execute(person.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.password_mailed', { email: person.email }))
    return response.redirect().back()
  }
}
