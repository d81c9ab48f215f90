import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeRole } from '#identity/people/actions/change_role'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'
import { roleValidator } from '#identity/people/validators/person'

/** What a person may do here. */
@inject()
export default class PersonRolesController {
  constructor(protected changeRole: ChangeRole) {}

  async update({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('update', person)
    const { role } = await request.validateUsing(roleValidator)
    await bouncer.with(PersonPolicy).authorize('changeRole', person, role)
    const actor = auth.getUserOrFail()
    await this.changeRole.execute(person.id, role, actor)
    session.flash('success', i18n.t('people.flash.role_changed', { name: person.name }))
    if (person.id === actor.id) return response.redirect().toPath('/agent/tickets')
    return response.redirect().back()
  }
}
