import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { localeOf } from '#mail/letters/locale_of'
import { newsOf } from '#notifications/delivery/news'
import NotificationBatch from '#notifications/models/notification_batch'
import { preferencesOf } from '#notifications/models/notification_preferences'
import PushSubscription from '#notifications/models/push_subscription'
import { pushTo } from '#notifications/push/push_to'
import { wordsForPush } from '#notifications/push/push_words'
import { findOwnTenant } from '#tenancy/find_own_tenant'

/** Shows a batch on one device; a repeated one takes the place of the first. */
export class PushToDevice extends Job<{ batchId: number; subscriptionId: number }> {
  static jobName = 'notifications.push_to_device'

  /** A quarter of an hour: later than that the news is in the mail or on the page. */
  static override retry = { attempts: 6, firstDelay: 20_000 }

  async run() {
    const { batchId, subscriptionId } = this.payload
    const batch = await NotificationBatch.find(batchId)
    const device = await PushSubscription.find(subscriptionId)
    if (!batch || !device || device.userId !== batch.userId) return
    const person = await User.findOrFail(batch.userId)
    const preferences = await preferencesOf(person.id)
    const news = await newsOf(batch, person, preferences)
    if (news.length === 0) return
    const tenant = await findOwnTenant()
    const i18n = i18nManager.locale(localeOf(person, tenant))
    await pushTo(device, wordsForPush(news, { tenant, i18n, preferences }))
  }
}
