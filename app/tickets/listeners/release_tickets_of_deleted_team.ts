import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type TeamDeleted from '#identity/teams/events/team_deleted'
import { ReleaseTicketsOfTeam } from '#tickets/jobs/release_tickets_of_team'

/** Unsolved tickets wait for no team that is gone. */
export default class ReleaseTicketsOfDeletedTeam implements Listener<TeamDeleted> {
  static listenerName = 'tickets.release_tickets_of_deleted_team'

  async handle({ id, actorId, payload: { teamId } }: RecordedEvent<TeamDeleted>) {
    if (actorId === null) return
    await enqueue(new ReleaseTicketsOfTeam({ teamId, actorId }), { id: `release-${id}` })
  }
}
