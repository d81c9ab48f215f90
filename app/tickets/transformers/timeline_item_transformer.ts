import { BaseTransformer } from '@adonisjs/core/transformers'
import type { TimelineItem } from '#tickets/queries/list_timeline'

/** A line of a ticket's timeline. */
export default class TimelineItemTransformer extends BaseTransformer<TimelineItem> {
  toObject() {
    const { id, name, actor, payload } = this.resource
    return {
      id,
      name,
      actor: actor && { id: actor.id, name: actor.name },
      payload,
      createdAt: this.resource.created_at.toISOString(),
    }
  }
}
