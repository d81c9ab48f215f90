import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import Team from '#identity/models/team'
import type User from '#identity/models/user'
import TeamCreated from '#identity/teams/events/team_created'
import TeamRenamed from '#identity/teams/events/team_renamed'
import TeamNameTaken from '#identity/teams/exceptions/team_name_taken'
import { lockTeam } from '#identity/teams/queries/find_team'

/** @throws TeamNameTaken */
export class CreateTeam {
  async execute(name: string, actor: User): Promise<Team> {
    return transaction(async (trx) => {
      const team = await Team.create({ name }, { client: trx })
      await record(new TeamCreated({ actorId: actor.id, payload: { teamId: team.id, name } }), trx)
      return team
    }).catch(refuseTakenName)
  }
}

/** @throws TeamNameTaken, TeamNotFound */
export class RenameTeam {
  async execute(teamId: number, name: string, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const team = await lockTeam(teamId, trx)
      if (team.name === name) return
      const payload = { teamId, from: team.name, to: name }
      await team.merge({ name }).save()
      await record(new TeamRenamed({ actorId: actor.id, payload }), trx)
    }).catch(refuseTakenName)
  }
}

function refuseTakenName(error: unknown): never {
  throw isUniqueViolation(error) ? new TeamNameTaken() : error
}
