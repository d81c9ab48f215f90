import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import UserReactivated from '#identity/people/events/user_reactivated'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import type User from '#identity/models/user'
import { assertSeatAvailable } from '#tenancy/limits/seats'

/**
 * Lets a deactivated person sign in again, with the password and second factor they had.
 *
 * @throws RoleOutOfReach, PersonIsGone
 */
export class ReactivatePerson {
  async execute(personId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      refuseAnonymized(person)
      if (!person.isDisabled) return
      if (person.isStaff) await assertSeatAvailable(trx)
      await person.merge({ disabledAt: null }).save()
      await record(new UserReactivated({ actorId: actor.id, payload: { userId: person.id } }), trx)
    })
  }
}
