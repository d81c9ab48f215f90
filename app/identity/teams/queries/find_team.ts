import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Team from '#identity/models/team'
import TeamNotFound from '#identity/teams/exceptions/team_not_found'

/** @throws TeamNotFound for an id this workspace never gave out, and for a deleted team */
export async function findTeam(id: string): Promise<Team> {
  const wanted = /^\d{1,15}$/.test(id) ? Number(id) : 0
  const team = await Team.query().where('id', wanted).whereNull('deleted_at').first()
  if (!team) throw new TeamNotFound()
  return team
}

/** The team as it is now, kept from being deleted or changed until the transaction ends. */
export async function lockTeam(id: number, trx: TransactionClientContract): Promise<Team> {
  const team = await Team.query({ client: trx })
    .where('id', id)
    .whereNull('deleted_at')
    .forUpdate()
    .first()
  if (!team) throw new TeamNotFound()
  return team
}
