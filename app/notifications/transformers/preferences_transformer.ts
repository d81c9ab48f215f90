import { BaseTransformer } from '@adonisjs/core/transformers'
import type NotificationPreferences from '#notifications/models/notification_preferences'

/** What a person chose, besides their kinds. */
export default class PreferencesTransformer extends BaseTransformer<NotificationPreferences> {
  toObject() {
    const { isPaused, pausedUntil } = this.resource
    return {
      ...this.pick(this.resource, [
        'digest',
        'digestAt',
        'quietFrom',
        'quietTo',
        'quietDays',
        'pushShowsText',
      ]),
      pausedUntil: isPaused ? pausedUntil!.toISO()! : null,
    }
  }
}
