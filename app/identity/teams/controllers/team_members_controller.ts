import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { findPerson } from '#identity/people/queries/find_person'
import { AddTeamMember, RemoveTeamMember } from '#identity/teams/actions/change_members'
import TeamPolicy from '#identity/teams/policies/team_policy'
import { findTeam } from '#identity/teams/queries/find_team'
import { memberValidator } from '#identity/teams/validators/team'

/** Who works in a team. */
@inject()
export default class TeamMembersController {
  constructor(
    protected addTeamMember: AddTeamMember,
    protected removeTeamMember: RemoveTeamMember
  ) {}

  async store({ bouncer, auth, params, request, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const team = await findTeam(params.id)
    const { userId } = await request.validateUsing(memberValidator)
    await this.addTeamMember.execute(team.id, userId, auth.getUserOrFail())
    return response.redirect().toPath('/agent/settings/teams')
  }

  async destroy({ bouncer, auth, params, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const team = await findTeam(params.id)
    const person = await findPerson(params.userId)
    await this.removeTeamMember.execute(team.id, person.id, auth.getUserOrFail())
    return response.redirect().toPath('/agent/settings/teams')
  }
}
