import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { closeStreamsOf, endSessionsOf } from '#identity/people/end_access'
import { LockedPeople } from '#identity/people/lock_people'
import type User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'

/**
 * Signs a person out everywhere, and tells them.
 *
 * @throws RoleOutOfReach
 */
export class EndSessionsOfPerson {
  async execute(personId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      await endSessionsOf(person.id, trx)
      const payload = { userId: person.id, kind: 'sessions_ended' as const, email: person.email }
      await record(new PersonNoticed({ actorId: actor.id, payload }), trx)
    })
    await closeStreamsOf(personId)
  }
}
