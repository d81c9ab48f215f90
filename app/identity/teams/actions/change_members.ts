import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import UnknownChoice from '#identity/exceptions/unknown_choice'
import TeamMember from '#identity/models/team_member'
import User from '#identity/models/user'
import TeamMemberAdded from '#identity/teams/events/team_member_added'
import TeamMemberRemoved from '#identity/teams/events/team_member_removed'
import { lockTeam } from '#identity/teams/queries/find_team'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * Puts a staff member into a team; one who is in it already stays.
 *
 * @throws TeamNotFound, UnknownChoice
 */
export class AddTeamMember {
  async execute(teamId: number, userId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      await lockTeam(teamId, trx)
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().first()
      if (!user || user.isDisabled || !user.isStaff) throw new UnknownChoice('userId')
      await joinTeam(teamId, userId, actor.id, trx)
    })
  }
}

/**
 * Takes somebody out of a team.
 *
 * @throws TeamNotFound
 */
export class RemoveTeamMember {
  async execute(teamId: number, userId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      await lockTeam(teamId, trx)
      await leaveTeam(teamId, userId, actor.id, trx)
    })
  }
}

/** For callers that hold the locks on team and person. */
export async function joinTeam(
  teamId: number,
  userId: number,
  actorId: number,
  trx: TransactionClientContract
) {
  const known = await membership(teamId, userId, trx).first()
  if (known) return
  await TeamMember.create({ teamId, userId }, { client: trx })
  await record(new TeamMemberAdded({ actorId, payload: { teamId, userId } }), trx)
}

export async function leaveTeam(
  teamId: number,
  userId: number,
  actorId: number,
  trx: TransactionClientContract
) {
  const [gone] = [await membership(teamId, userId, trx).delete()].flat()
  if (!gone) return
  await record(new TeamMemberRemoved({ actorId, payload: { teamId, userId } }), trx)
}

function membership(teamId: number, userId: number, trx: TransactionClientContract) {
  return tenantRows('team_members', trx).where('team_id', teamId).where('user_id', userId)
}
