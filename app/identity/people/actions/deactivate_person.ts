import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import UnknownChoice from '#identity/exceptions/unknown_choice'
import UserDeactivated, { type TicketHandover } from '#identity/people/events/user_deactivated'
import { closeStreamsOf, endAccess } from '#identity/people/end_access'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import User from '#identity/models/user'

interface Handover {
  tickets: TicketHandover
  heirId?: number | null
}

/**
 * Keeps a person out from now on, on every device; what they did stays. Their unsolved tickets
 * are dealt with in the background by who listens.
 *
 * @throws RoleOutOfReach, LastOwner, PersonIsGone, UnknownChoice
 */
export class DeactivatePerson {
  async execute(personId: number, { tickets, heirId = null }: Handover, actor: User) {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      refuseAnonymized(person)
      if (person.isDisabled) return
      people.refuseLastOwner(person)
      if (tickets === 'hand_over') await this.refuseUnfit(heirId, person, trx)
      await person.merge({ disabledAt: DateTime.now() }).save()
      await endAccess(person.id, trx)
      const payload = {
        userId: person.id,
        tickets,
        heirId: tickets === 'hand_over' ? heirId : null,
      }
      await record(new UserDeactivated({ actorId: actor.id, payload }), trx)
    })
    await closeStreamsOf(personId)
  }

  private async refuseUnfit(heirId: number | null, person: User, trx: TransactionClientContract) {
    const heir = await User.query({ client: trx })
      .where('id', heirId ?? 0)
      .first()
    const isFit = heir && !heir.isDisabled && heir.can('tickets.update') && heir.id !== person.id
    if (!isFit) throw new UnknownChoice('heirId')
  }
}
