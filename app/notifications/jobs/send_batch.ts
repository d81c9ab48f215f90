import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import { mailboxOf, replyToOf } from '#channels/email/answering/ticket_mailbox'
import { enqueue } from '#foundation/queue/enqueue'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import type { Letter } from '#mail/letters/letter'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { endOfSilence } from '#notifications/delivery/moments'
import { newsOf, type News } from '#notifications/delivery/news'
import { PushToDevice } from '#notifications/jobs/push_to_device'
import { writeDigestLetter, writeSingleLetter } from '#notifications/letters/notification_letters'
import Notification from '#notifications/models/notification'
import NotificationBatch from '#notifications/models/notification_batch'
import { preferencesOf } from '#notifications/models/notification_preferences'
import PushSubscription from '#notifications/models/push_subscription'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import type Tenant from '#tenancy/models/tenant'

/**
 * Sends one mail, or one push to each device, about everything in a batch that still is news.
 * Where the person's quiet hours or pause began meanwhile, all of it waits once more.
 */
export class SendBatch extends Job<{ batchId: number }> {
  static jobName = 'notifications.send_batch'

  static idOf(batchId: number) {
    return `notifications-${batchId}`
  }

  async run() {
    const batch = await NotificationBatch.find(this.payload.batchId)
    if (!batch || batch.sentAt) return
    const person = await User.find(batch.userId)
    const tenant = await findOwnTenant()
    if (person && !person.isDisabled) await this.tell(person, batch, tenant)
    await batch.merge({ sentAt: DateTime.now() }).save()
  }

  private async tell(person: User, batch: NotificationBatch, tenant: Tenant) {
    const preferences = await preferencesOf(person.id)
    const now = DateTime.now()
    const free = endOfSilence(preferences, person.timeZone ?? tenant.timeZone, now)
    if (free > now) return this.putBack(batch, free)
    const news = await newsOf(batch, person, preferences)
    if (news.length === 0) return
    if (batch.channel === 'push') await this.push(person, batch)
    else await this.mail(person, news, batch, tenant)
  }

  private async putBack({ id, channel }: NotificationBatch, dueAt: DateTime) {
    await Notification.query()
      .where(`${channel}_batch_id`, id)
      .update({ [`${channel}_batch_id`]: null, [`${channel}_due_at`]: dueAt.toJSDate() })
  }

  private async mail(person: User, news: News[], { id }: NotificationBatch, tenant: Tenant) {
    const locale = localeOf(person, tenant)
    const facts = { tenant, recipient: person, i18n: i18nManager.locale(locale) }
    const [first, ...others] = news
    const isSingle = others.length === 0
    const letter = isSingle
      ? await writeSingleLetter(first!, facts)
      : await writeDigestLetter(news, facts)
    await sendLetter({
      tenant,
      locale,
      to: person,
      letter,
      replyTo: isSingle ? await replyAddressOf(first!, tenant) : undefined,
      headers: unsubscribeHeaders(letter),
      author: isSingle ? first!.actor?.name : undefined,
      key: `notification.${id}`,
      thread: isSingle && first!.ticket ? `ticket.${first!.ticket.id}` : undefined,
    })
  }

  private async push({ id: userId }: User, { id: batchId }: NotificationBatch) {
    const devices = await PushSubscription.query().where('user_id', userId).orderBy('id')
    for (const { id: subscriptionId } of devices) {
      await enqueue(new PushToDevice({ batchId, subscriptionId }), {
        id: `push-${batchId}-${subscriptionId}`,
      })
    }
  }
}

/** So that mail programs can offer a button of their own (RFC 8058). */
function unsubscribeHeaders({ unsubscribe }: Letter): Record<string, string> {
  if (!unsubscribe) return {}
  return {
    'List-Unsubscribe': `<${unsubscribe.url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** An answer by mail is a reply on the ticket, where its mailbox takes such answers. */
async function replyAddressOf({ ticket }: News, tenant: Tenant): Promise<string | undefined> {
  return ticket ? replyToOf(ticket, await mailboxOf(ticket), tenant) : undefined
}
