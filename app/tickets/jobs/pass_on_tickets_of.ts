import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { PassOnTickets } from '#tickets/actions/pass_on_tickets'

interface Payload extends Record<string, number | null> {
  userId: number
  heirId: number | null
  actorId: number
}

/** Frees the unsolved tickets of somebody who was deactivated, unless they are back by now. */
export class PassOnTicketsOf extends Job<Payload> {
  static jobName = 'tickets.pass_on_tickets_of'

  async run() {
    const { userId, heirId, actorId } = this.payload
    const [from, heir, actor] = await Promise.all(
      [userId, heirId ?? 0, actorId].map((id) => User.find(id))
    )
    if (!from?.isDisabled || !actor) return
    const isFit = heir && !heir.isDisabled && heir.can('tickets.update')
    await new PassOnTickets().execute(from, isFit ? heir : null, actor)
  }
}
