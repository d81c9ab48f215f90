import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { RecordedEvent } from '#foundation/events/domain_event'
import { enqueue } from '#foundation/queue/enqueue'
import User from '#identity/models/user'
import { claimDue } from '#notifications/delivery/claim_due'
import { momentFor } from '#notifications/delivery/moments'
import { busyWithMail, BREATH } from '#notifications/delivery/mail_rush'
import { SendBatch } from '#notifications/jobs/send_batch'
import { kindNames, type Kind, type Wishes } from '#notifications/kinds'
import { mayBeTold } from '#notifications/may_be_told'
import type NotificationPreferences from '#notifications/models/notification_preferences'
import { preferencesOfAll } from '#notifications/models/notification_preferences'
import { tellOpenPages } from '#notifications/realtime/notification_channel'
import type { Telling } from '#notifications/telling/telling'
import { findOwnTenant } from '#tenancy/find_own_tenant'

interface Plan {
  user: User
  kind: Kind
  wishes: Wishes
  preferences: NotificationPreferences
}

/**
 * Tells people what happened, each once per event however often it is called with it. Nobody is
 * told of their own act, or of what they may not see; of several reasons the most personal one
 * that they want to hear of counts.
 */
export class TellPeople {
  async execute(event: RecordedEvent, telling: Telling): Promise<void> {
    const plans = await this.plan(event, telling)
    if (plans.length === 0) return
    await this.write(event, telling, plans)
    for (const { user, wishes } of plans) {
      if (wishes.inApp) tellOpenPages(user, event.id)
      if (wishes.mail) await this.send(user, event, 'mail')
      if (wishes.push) await this.send(user, event, 'push')
    }
  }

  private async plan({ actorId }: RecordedEvent, telling: Telling): Promise<Plan[]> {
    const reasons = reasonsOf(telling)
    if (actorId !== null) reasons.delete(actorId)
    if (reasons.size === 0) return []
    const users = await User.query().whereIn('id', [...reasons.keys()])
    const chosen = await preferencesOfAll(users.map(({ id }) => id))
    return users.flatMap((user) => {
      const preferences = chosen.get(user.id)!
      const kind = reasons.get(user.id)!.find((one) => {
        return mayBeTold(user, one, telling) && isWanted(preferences.wishes(one, user))
      })
      return kind ? [{ user, kind, preferences, wishes: preferences.wishes(kind, user) }] : []
    })
  }

  private async write(event: RecordedEvent, telling: Telling, plans: Plan[]) {
    const tenant = await findOwnTenant()
    const now = DateTime.now()
    const rushed = await busyWithMail(plans.filter(({ wishes }) => wishes.mail))
    const rows = plans.map(({ user, kind, wishes, preferences }) => {
      const dueAt = (channel: 'mail' | 'push', from: DateTime) =>
        wishes[channel]
          ? momentFor(channel, preferences, user.timeZone ?? tenant.timeZone, from).toJSDate()
          : null
      return {
        user_id: user.id,
        kind,
        event_id: event.id,
        ticket_id: telling.ticket?.id ?? null,
        message_id: telling.message?.id ?? null,
        actor_id: event.actorId,
        details: JSON.stringify(telling.details ?? {}),
        in_app: wishes.inApp,
        mail_due_at: dueAt('mail', rushed.has(user.id) ? now.plus(BREATH) : now),
        push_due_at: dueAt('push', now),
      }
    })
    await db
      .knexQuery()
      .table('notifications')
      .insert(rows)
      .onConflict(['tenant_id', 'user_id', 'event_id'])
      .ignore()
  }

  /** What waits for a later moment is found by `SendDue`, as is what a crash leaves here. */
  private async send(
    { id: userId }: User,
    { id: eventId }: RecordedEvent,
    channel: 'mail' | 'push'
  ) {
    const batchId = await claimDue({ userId, channel, eventId })
    if (batchId !== null) await enqueue(new SendBatch({ batchId }), { id: SendBatch.idOf(batchId) })
  }
}

/** Each person's reasons, the most personal first. */
function reasonsOf({ addressees }: Telling): Map<number, Kind[]> {
  const reasons = new Map<number, Kind[]>()
  for (const kind of kindNames) {
    for (const { userId } of addressees.filter((addressee) => addressee.kind === kind)) {
      const known = reasons.get(userId) ?? []
      if (!known.includes(kind)) reasons.set(userId, [...known, kind])
    }
  }
  return reasons
}

function isWanted({ inApp, mail, push }: Wishes) {
  return inApp || mail || push
}
