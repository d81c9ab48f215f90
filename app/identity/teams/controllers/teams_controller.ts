import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { listAllStaff } from '#identity/queries/list_staff'
import { DeleteTeam } from '#identity/teams/actions/delete_team'
import { CreateTeam, RenameTeam } from '#identity/teams/actions/save_team'
import TeamPolicy from '#identity/teams/policies/team_policy'
import { findTeam } from '#identity/teams/queries/find_team'
import { listTeamsWithMembers } from '#identity/teams/queries/list_teams_with_members'
import { teamValidator } from '#identity/teams/validators/team'

/** The teams of the workspace. */
@inject()
export default class TeamsController {
  constructor(
    protected createTeam: CreateTeam,
    protected renameTeam: RenameTeam,
    protected deleteTeam: DeleteTeam
  ) {}

  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const [teams, staff] = await Promise.all([listTeamsWithMembers(), listAllStaff()])
    return inertia.render('settings/teams', { teams, staff })
  }

  async store({ bouncer, auth, request, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const { name } = await request.validateUsing(teamValidator)
    await this.createTeam.execute(name, auth.getUserOrFail())
    return response.redirect().toPath('/agent/settings/teams')
  }

  async update({ bouncer, auth, params, request, response }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const team = await findTeam(params.id)
    const { name } = await request.validateUsing(teamValidator)
    await this.renameTeam.execute(team.id, name, auth.getUserOrFail())
    return response.redirect().toPath('/agent/settings/teams')
  }

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    await bouncer.with(TeamPolicy).authorize('manage')
    const team = await findTeam(params.id)
    await this.deleteTeam.execute(team.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.team_deleted', { name: team.name }))
    return response.redirect().toPath('/agent/settings/teams')
  }
}
