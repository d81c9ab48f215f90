import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import UserRoleChanged from '#identity/people/events/user_role_changed'
import { closeStreamsOf } from '#identity/people/end_access'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import { isStaffRole, type Role } from '#identity/models/role'
import type User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import { tenantRows } from '#tenancy/tenant_rows'
import { assertSeatAvailable } from '#tenancy/limits/seats'

/**
 * Gives a person another role, up to one's own. Who leaves the staff leaves their teams too.
 *
 * @throws RoleOutOfReach, LastOwner, PersonIsGone
 */
export class ChangeRole {
  async execute(personId: number, role: Role, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role, giving: role })
      refuseAnonymized(person)
      if (person.role === role) return
      if (role !== 'owner') people.refuseLastOwner(person)
      if (!person.isStaff && !person.isDisabled) await assertSeatAvailable(trx)
      const payload = { userId: person.id, from: person.role, to: role }
      await person.merge({ role }).save()
      if (!isStaffRole(role)) {
        await tenantRows('team_members', trx).where('user_id', person.id).delete()
      }
      await record(new UserRoleChanged({ actorId: actor.id, payload }), trx)
      await record(
        new PersonNoticed({
          actorId: actor.id,
          payload: { userId: person.id, kind: 'role_changed', email: person.email },
        }),
        trx
      )
    })
    await closeStreamsOf(personId)
  }
}
