import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import UserUpdated from '#identity/people/events/user_updated'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import type User from '#identity/models/user'

/**
 * Corrects what a person is called.
 *
 * @throws RoleOutOfReach, PersonIsGone
 */
export class RenamePerson {
  async execute(personId: number, name: string, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      refuseAnonymized(person)
      if (person.name === name) return
      const changes = { name: { from: person.name, to: name } }
      await person.merge({ name }).save()
      await record(UserUpdated.of(person.id, changes, actor.id), trx)
    })
  }
}
