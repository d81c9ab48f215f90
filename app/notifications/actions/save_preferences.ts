import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import { momentFor } from '#notifications/delivery/moments'
import { channelsOf, defaultsOf, kindsFor, type Kind } from '#notifications/kinds'
import Notification from '#notifications/models/notification'
import type NotificationPreferences from '#notifications/models/notification_preferences'
import { preferencesOf, type Choices } from '#notifications/models/notification_preferences'
import type { Unwanted } from '#notifications/unsubscribe/token'
import type { Pause, PreferencesForm } from '#notifications/validators/preferences'
import { findOwnTenant } from '#tenancy/find_own_tenant'

/** Changes how a person is told. What waits for them follows: the new rules are the only ones. */
export class SavePreferences {
  async execute(person: User, form: PreferencesForm): Promise<void> {
    const preferences = await preferencesOf(person.id)
    preferences.merge({
      choices: { ...preferences.choices, ...choicesFrom(form.choices ?? {}, person) },
      digest: form.digest,
      digestAt: form.digestAt,
      quietFrom: form.hasQuietHours ? form.quietFrom : null,
      quietTo: form.hasQuietHours ? form.quietTo : null,
      quietDays: form.quietDays ?? [],
      pushShowsText: form.pushShowsText,
    })
    await this.save(person, preferences)
  }

  /** Mails and pushes wait until then; what stands on the page goes on. */
  async pause(person: User, pause: Pause): Promise<void> {
    const { timeZone } = await findOwnTenant()
    const preferences = await preferencesOf(person.id)
    preferences.pausedUntil = endOf(pause, person.timeZone ?? timeZone)
    await this.save(person, preferences)
  }

  async resume(person: User): Promise<void> {
    const preferences = await preferencesOf(person.id)
    preferences.pausedUntil = null
    await this.save(person, preferences)
  }

  /** No more mails of a kind, or of any. */
  async endMails(person: User, kind: Unwanted): Promise<void> {
    const preferences = await preferencesOf(person.id)
    for (const one of kind === 'all' ? kindsFor(person) : [kind]) {
      preferences.choose(one, { mail: false })
    }
    await this.save(person, preferences)
  }

  private async save(person: User, preferences: NotificationPreferences) {
    await preferences.save()
    const { timeZone } = await findOwnTenant()
    for (const channel of ['mail', 'push'] as const) {
      const wanted = kindsFor(person).filter((kind) => preferences.wishes(kind, person)[channel])
      const column = `${channel}_due_at`
      const zone = person.timeZone ?? timeZone
      const dueAt = momentFor(channel, preferences, zone, DateTime.now())
      await waiting(person, column)
        .whereIn('kind', wanted)
        .update({ [column]: dueAt.toJSDate() })
      await waiting(person, column)
        .whereNotIn('kind', wanted)
        .update({ [column]: null })
    }
  }
}

function waiting({ id }: User, column: string) {
  return Notification.query().where('user_id', id).whereNotNull(column)
}

/** Only what differs from the defaults of the role is kept, so that later ones reach everybody. */
function choicesFrom(wanted: NonNullable<PreferencesForm['choices']>, person: User): Choices {
  return Object.fromEntries(
    kindsFor(person).flatMap((kind) => {
      const wishes = wanted[kind]
      return wishes ? [[kind, differing(kind, wishes, person)]] : []
    })
  )
}

function differing(kind: Kind, wishes: Partial<Record<string, boolean>>, { role }: User) {
  const defaults = defaultsOf(kind, role)
  return Object.fromEntries(
    channelsOf(kind)
      .filter((channel) => wishes[channel] !== undefined && wishes[channel] !== defaults[channel])
      .map((channel) => [channel, wishes[channel]!])
  )
}

const MORNING = 8

function endOf(pause: Pause, zone: string): DateTime {
  const now = DateTime.now().setZone(zone)
  if (pause === 'hour') return now.plus({ hours: 1 })
  if (pause === 'day') return now.plus({ days: 1 })
  if (pause === 'week') return now.plus({ weeks: 1 })
  const today = now.startOf('day').set({ hour: MORNING })
  return today > now ? today : today.plus({ days: 1 })
}
