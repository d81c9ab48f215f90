import type { Locale } from '#config/i18n'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import UserUpdated, { type PersonChanges } from '#identity/people/events/user_updated'

export interface ProfileChanges {
  name?: string
  locale?: Locale | null
  timeZone?: string | null
  signatureHtml?: string | null
  avatarKey?: string | null
}

/** Saves what a person says about themselves; only what is really different is told. */
export class ChangeProfile {
  /** @returns the person as they are now */
  async execute(userId: number, wanted: ProfileChanges): Promise<User> {
    return transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      user.merge(wanted)
      const changes = changesOf(user)
      if (Object.keys(changes).length === 0) return user
      await user.save()
      await record(UserUpdated.of(user.id, changes, user.id), trx)
      return user
    })
  }
}

function changesOf(user: User): PersonChanges {
  const { $original: before, $dirty: after } = user
  const changes: PersonChanges = {}
  for (const field of ['name', 'locale', 'timeZone'] as const) {
    if (field in after) changes[field] = { from: before[field] ?? null, to: after[field] ?? null }
  }
  if ('signatureHtml' in after) changes.signature = true
  if ('avatarKey' in after) changes.avatar = true
  return changes
}
