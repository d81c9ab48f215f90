import app from '@adonisjs/core/services/app'
import { Job } from '#foundation/queue/job'
import { Postponed } from '#foundation/queue/postponed'
import HeldReply from '#tickets/models/held_reply'

/** Sends a held reply once its time to be undone is over. */
export class ReleaseReply extends Job<{ heldReplyId: number }> {
  static jobName = 'tickets.release_reply'
  static override priority = 'urgent' as const

  static idOf(heldReplyId: number) {
    return `release-reply-${heldReplyId}`
  }

  async run() {
    const held = await HeldReply.query()
      .where({ id: this.payload.heldReplyId, state: 'held' })
      .first()
    if (!held) return
    if (held.releaseAt.toMillis() > Date.now()) {
      throw new Postponed(held.releaseAt.toJSDate(), 'The reply can still be undone')
    }
    const { ReleaseHeldReply } = await import('#tickets/sending/actions/release_held_reply')
    const action = await app.container.make(ReleaseHeldReply)
    await action.execute(held.id)
  }
}
