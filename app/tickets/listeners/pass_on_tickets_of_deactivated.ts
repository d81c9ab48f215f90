import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type UserDeactivated from '#identity/people/events/user_deactivated'
import { PassOnTicketsOf } from '#tickets/jobs/pass_on_tickets_of'

/** Whoever leaves keeps no unsolved tickets, where it was asked so. */
export default class PassOnTicketsOfDeactivated implements Listener<UserDeactivated> {
  static listenerName = 'tickets.pass_on_tickets_of_deactivated'

  async handle({ id, actorId, payload }: RecordedEvent<UserDeactivated>) {
    const { userId, heirId, tickets } = payload
    if (tickets === 'keep' || actorId === null) return
    await enqueue(new PassOnTicketsOf({ userId, heirId, actorId }), { id: `pass-on-${id}` })
  }
}
