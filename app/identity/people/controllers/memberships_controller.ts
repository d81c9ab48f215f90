import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'
import { membershipsValidator } from '#identity/people/validators/person'
import { SetTeamsOf } from '#identity/teams/actions/set_teams_of'

/** The teams a person works in. */
@inject()
export default class MembershipsController {
  constructor(protected setTeamsOf: SetTeamsOf) {}

  async update({ bouncer, auth, params, request, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('joinTeams', person)
    const { teamIds } = await request.validateUsing(membershipsValidator)
    await this.setTeamsOf.execute(person.id, teamIds, auth.getUserOrFail())
    return response.redirect().back()
  }
}
