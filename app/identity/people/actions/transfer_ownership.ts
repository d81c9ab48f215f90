import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import UnknownChoice from '#identity/exceptions/unknown_choice'
import UserRoleChanged from '#identity/people/events/user_role_changed'
import { closeStreamsOf } from '#identity/people/end_access'
import { LockedPeople } from '#identity/people/lock_people'
import type { Role } from '#identity/models/role'
import type User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Makes an active staff member the owner and the owner who does so an administrator, in one
 * step: at no moment is there no owner.
 *
 * @throws RoleOutOfReach, UnknownChoice
 */
export class TransferOwnership {
  async execute(heirId: number, owner: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([heirId, owner.id], trx)
      const heir = people.get(heirId)
      const giver = people.actor(owner.id, { over: 'owner' })
      if (!heir.isStaff || heir.isDisabled || heir.id === giver.id)
        throw new UnknownChoice('heirId')
      await this.give(heir, 'owner', owner, trx)
      await this.give(giver, 'admin', owner, trx)
    })
    for (const personId of [heirId, owner.id]) await closeStreamsOf(personId)
  }

  private async give(person: User, role: Role, actor: User, trx: TransactionClientContract) {
    if (person.role === role) return
    const payload = { userId: person.id, from: person.role, to: role }
    await person.merge({ role }).save()
    await record(new UserRoleChanged({ actorId: actor.id, payload }), trx)
    const notice = { userId: person.id, kind: 'role_changed' as const, email: person.email }
    await record(new PersonNoticed({ actorId: actor.id, payload: notice }), trx)
  }
}
