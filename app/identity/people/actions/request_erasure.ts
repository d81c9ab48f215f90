import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import UserErasureRequested from '#identity/people/events/user_erasure_requested'
import RoleOutOfReach from '#identity/people/exceptions/role_out_of_reach'
import WrongConfirmation from '#identity/people/exceptions/wrong_confirmation'
import { closeStreamsOf, endAccess } from '#identity/people/end_access'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import { normalizeEmail } from '#identity/models/user'
import type User from '#identity/models/user'
import Erasure from '#identity/privacy/models/erasure'

interface Wish {
  /** The person's address, typed once more. */
  confirmation: string
  withMessages: boolean
  withFiles: boolean
}

/**
 * Shuts a person out at once and has them anonymized in the background. Asked again after a
 * failure, it goes on where that stopped. It cannot be undone.
 *
 * @throws WrongConfirmation, RoleOutOfReach, LastOwner, PersonIsGone
 */
export class RequestErasure {
  async execute(personId: number, wish: Wish, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      if (person.id === actor.id) throw new RoleOutOfReach()
      refuseAnonymized(person)
      people.refuseLastOwner(person)
      if (normalizeEmail(wish.confirmation) !== person.email) throw new WrongConfirmation()
      await person.merge({ disabledAt: person.disabledAt ?? DateTime.now() }).save()
      await endAccess(person.id, trx)
      const { withMessages, withFiles } = wish
      const erasure = await Erasure.updateOrCreate(
        { userId: person.id },
        { requestedById: actor.id, withMessages, withFiles, failedAt: null },
        { client: trx }
      )
      const payload = { userId: person.id, erasureId: erasure.id }
      await record(new UserErasureRequested({ actorId: actor.id, payload }), trx)
    })
    await closeStreamsOf(personId)
  }
}
