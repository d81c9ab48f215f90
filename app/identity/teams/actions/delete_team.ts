import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import TeamDeleted from '#identity/teams/events/team_deleted'
import { lockTeam } from '#identity/teams/queries/find_team'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * Dissolves a team. Its unsolved tickets lose it in the background, each with a line in its
 * timeline; solved ones keep it as history.
 *
 * @throws TeamNotFound
 */
export class DeleteTeam {
  async execute(teamId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const team = await lockTeam(teamId, trx)
      await tenantRows('team_members', trx).where('team_id', teamId).delete()
      await tenantRows('invitation_teams', trx).where('team_id', teamId).delete()
      await team.merge({ deletedAt: DateTime.now() }).save()
      const payload = { teamId, name: team.name }
      await record(new TeamDeleted({ actorId: actor.id, payload }), trx)
    })
  }
}
