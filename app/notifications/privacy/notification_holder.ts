import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import Notification from '#notifications/models/notification'
import { preferencesOf } from '#notifications/models/notification_preferences'
import PushSubscription from '#notifications/models/push_subscription'

/** What a person was told, how they wanted to be, and on which devices. */
export class NotificationHolder implements PersonalDataHolder {
  readonly name = 'notifications'

  async collect({ userId }: Traces): Promise<PersonalData> {
    const { choices, digest, quietFrom, quietTo, quietDays } = await preferencesOf(userId)
    const devices = await PushSubscription.query().where('user_id', userId).orderBy('id')
    const told = await Notification.query().where('user_id', userId).orderBy('id')
    return {
      content: {
        preferences: { choices, digest, quietFrom, quietTo, quietDays },
        devices: devices.map(({ name, createdAt, lastUsedAt }) => ({
          name,
          since: createdAt.toISO(),
          lastUsed: lastUsedAt?.toISO() ?? null,
        })),
        told: told.map(({ kind, createdAt, readAt }) => ({
          kind,
          at: createdAt.toISO(),
          readAt: readAt?.toISO() ?? null,
        })),
      },
    }
  }

  async erase({ userId }: Traces): Promise<void> {
    await PushSubscription.query().where('user_id', userId).delete()
    await Notification.query().where('user_id', userId).delete()
  }
}
