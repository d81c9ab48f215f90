import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import { NotificationPreferenceSchema } from '#database/schema'
import type User from '#identity/models/user'
import { channelsOf, defaultsOf, type Kind, type Wishes } from '#notifications/kinds'
import { TenantScoped } from '#tenancy/tenant_scoped'

export const digests = ['off', 'hourly', 'daily'] as const
export type Digest = (typeof digests)[number]

export type Choices = Partial<Record<Kind, Partial<Wishes>>>

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** How one person wants to be told; who never said has none stored, see `preferencesOf`. */
export default class NotificationPreferences extends compose(
  NotificationPreferenceSchema,
  TenantScoped
) {
  static override table = 'notification_preferences'

  @column()
  declare choices: Choices

  @column()
  declare digest: Digest

  @column()
  declare quietDays: number[]

  /** How they are told of a kind. A channel that the kind does not have is off. */
  wishes(kind: Kind, { role }: Pick<User, 'role'>): Wishes {
    const wanted = { ...defaultsOf(kind, role), ...this.choices[kind] }
    const available = channelsOf(kind)
    return {
      inApp: wanted.inApp && available.includes('inApp'),
      mail: wanted.mail && available.includes('mail'),
      push: wanted.push && available.includes('push'),
    }
  }

  choose(kind: Kind, wishes: Partial<Wishes>) {
    this.choices = { ...this.choices, [kind]: { ...this.choices[kind], ...wishes } }
  }

  get isPaused() {
    return this.pausedUntil !== null && this.pausedUntil > DateTime.now()
  }
}

/** What a person chose, or what stands until they do; not stored before it is saved. */
export async function preferencesOf(userId: number): Promise<NotificationPreferences> {
  return (await NotificationPreferences.find(userId)) ?? unchosen(userId)
}

/** The same for several people in one statement. */
export async function preferencesOfAll(
  userIds: number[]
): Promise<Map<number, NotificationPreferences>> {
  const rows = await NotificationPreferences.query().whereIn('user_id', userIds)
  const stored = new Map(rows.map((row) => [row.userId, row]))
  return new Map(userIds.map((id) => [id, stored.get(id) ?? unchosen(id)]))
}

function unchosen(userId: number): NotificationPreferences {
  const preferences = new NotificationPreferences()
  return preferences.merge({
    userId,
    choices: {},
    digest: 'off',
    digestAt: 540,
    quietFrom: null,
    quietTo: null,
    quietDays: EVERY_DAY,
    pausedUntil: null,
    pushShowsText: true,
  })
}
