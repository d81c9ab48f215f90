import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import UserEmailVerified from '#identity/accounts/events/user_email_verified'
import type User from '#identity/models/user'

/** Marks a person's address as theirs, the first time it is shown to be; the caller saves. */
export async function noteVerified(user: User, trx: TransactionClientContract): Promise<void> {
  if (user.emailVerifiedAt) return
  user.emailVerifiedAt = DateTime.now()
  await record(new UserEmailVerified({ actorId: user.id, payload: { userId: user.id } }), trx)
}
