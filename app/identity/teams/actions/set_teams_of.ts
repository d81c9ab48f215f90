import { transaction } from '#foundation/database/transaction'
import UnknownChoice from '#identity/exceptions/unknown_choice'
import { LockedPeople } from '#identity/people/lock_people'
import Team from '#identity/models/team'
import type User from '#identity/models/user'
import { joinTeam, leaveTeam } from '#identity/teams/actions/change_members'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * Makes a staff member part of exactly these teams.
 *
 * @throws RoleOutOfReach, UnknownChoice
 */
export class SetTeamsOf {
  async execute(personId: number, teamIds: number[], actor: User): Promise<void> {
    await transaction(async (trx) => {
      const wanted = new Set(teamIds)
      const teams = await Team.query({ client: trx })
        .whereIn('id', [...wanted])
        .whereNull('deleted_at')
        .orderBy('id')
        .forUpdate()
      if (teams.length !== wanted.size) throw new UnknownChoice('teamIds')
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      if (!person.isStaff || person.anonymizedAt) throw new UnknownChoice('teamIds')
      const rows = await tenantRows<{ team_id: number }>('team_members', trx)
        .select('team_id')
        .where('user_id', personId)
      for (const { team_id: teamId } of rows) {
        if (!wanted.has(teamId)) await leaveTeam(teamId, personId, actor.id, trx)
      }
      for (const team of teams) await joinTeam(team.id, personId, actor.id, trx)
    })
  }
}
