import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ListedNotification } from '#notifications/queries/list_notifications'

/** A notification in a list; its sentence is the page's. */
export default class NotificationTransformer extends BaseTransformer<ListedNotification> {
  toObject() {
    const { actor } = this.resource
    return {
      ...this.pick(this.resource, [
        'id',
        'kind',
        'details',
        'createdAt',
        'isRead',
        'ticket',
        'excerpt',
      ]),
      actor: actor && { name: actor.name, avatarUrl: actor.avatarUrl, role: actor.role },
    }
  }
}
