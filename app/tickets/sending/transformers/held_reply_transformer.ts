import { BaseTransformer } from '@adonisjs/core/transformers'
import type HeldReply from '#tickets/models/held_reply'

/** A reply on its way: its author sees all of it, others only that there is one. */
export default class HeldReplyTransformer extends BaseTransformer<HeldReply> {
  constructor(
    reply: HeldReply,
    protected viewerId: number
  ) {
    super(reply)
  }

  toObject() {
    const reply = this.resource
    const isOwn = reply.authorId === this.viewerId
    return {
      ...this.pick(reply, ['id', 'state', 'reason']),
      isOwn,
      author: reply.author.name,
      /** From the moment the page was asked for: clocks of browsers go wrong. */
      millisecondsLeft: Math.max(0, reply.releaseAt.toMillis() - Date.now()),
      bodyHtml: isOwn ? reply.bodyHtml : null,
      statusId: isOwn ? reply.statusId : null,
      files: isOwn
        ? reply.files.map(({ fileName, contentType, size }) => ({ fileName, contentType, size }))
        : [],
    }
  }
}
