import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeactivatePerson } from '#identity/people/actions/deactivate_person'
import { ReactivatePerson } from '#identity/people/actions/reactivate_person'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'
import { deactivationValidator } from '#identity/people/validators/person'

/** Keeps a person out, or lets them in again. */
@inject()
export default class DeactivationsController {
  constructor(
    protected deactivatePerson: DeactivatePerson,
    protected reactivatePerson: ReactivatePerson
  ) {}

  async store({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('deactivate', person)
    const handover = await request.validateUsing(deactivationValidator)
    await this.deactivatePerson.execute(person.id, handover, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.deactivated', { name: person.name }))
    return response.redirect().back()
  }

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('reactivate', person)
    await this.reactivatePerson.execute(person.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.reactivated', { name: person.name }))
    return response.redirect().back()
  }
}
