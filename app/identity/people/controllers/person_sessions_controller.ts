import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EndSessionsOfPerson } from '#identity/people/actions/end_sessions_of_person'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'

/** Where a person is signed in. */
@inject()
export default class PersonSessionsController {
  constructor(protected endSessions: EndSessionsOfPerson) {}

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('endSessions', person)
    await this.endSessions.execute(person.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.sessions_ended', { name: person.name }))
    return response.redirect().back()
  }
}
