import { Job } from '#foundation/queue/job'
import Team from '#identity/models/team'
import User from '#identity/models/user'
import { PassOnTickets } from '#tickets/actions/pass_on_tickets'

/** Takes a deleted team from its unsolved tickets. */
export class ReleaseTicketsOfTeam extends Job<{ teamId: number; actorId: number }> {
  static jobName = 'tickets.release_tickets_of_team'

  async run() {
    const { teamId, actorId } = this.payload
    const [team, actor] = await Promise.all([Team.find(teamId), User.find(actorId)])
    if (!team?.deletedAt || !actor) return
    await new PassOnTickets().release(team, actor)
  }
}
