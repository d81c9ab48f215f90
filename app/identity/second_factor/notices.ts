import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import PersonNoticed, { type NoticeKind } from '#identity/notices/person_noticed'

/** Tells a person by mail what happened to their factors, once the transaction is through. */
export async function notice(
  user: User,
  kind: NoticeKind,
  trx: TransactionClientContract,
  actorId: number | null = user.id
) {
  const payload = { userId: user.id, kind, email: user.email }
  await record(new PersonNoticed({ actorId, payload }), trx)
}
