import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import LastOwner from '#identity/people/exceptions/last_owner'
import PersonIsGone from '#identity/people/exceptions/person_is_gone'
import PersonNotFound from '#identity/people/exceptions/person_not_found'
import RoleOutOfReach from '#identity/people/exceptions/role_out_of_reach'
import { reaches, type Role } from '#identity/models/role'
import User from '#identity/models/user'

/**
 * People read anew together with all owners, and kept from changing until the transaction
 * ends. Always in the order of their ids: two owners who demote each other at once wait for
 * one another instead of both succeeding.
 */
export class LockedPeople {
  private constructor(private readonly people: User[]) {}

  static async lock(ids: number[], trx: TransactionClientContract): Promise<LockedPeople> {
    const people = await User.query({ client: trx })
      .where((wanted) => {
        wanted
          .whereIn('id', ids)
          .orWhere((owner) => owner.where('role', 'owner').whereNull('disabled_at'))
      })
      .orderBy('id')
      .forUpdate()
    return new LockedPeople(people)
  }

  /** @throws PersonNotFound */
  get(id: number): User {
    const person = this.people.find((one) => one.id === id)
    if (!person) throw new PersonNotFound()
    return person
  }

  /**
   * Who acts, as they are now: their right may have been taken since they asked.
   *
   * @throws RoleOutOfReach
   */
  actor(id: number, { over, giving = over }: { over: Role; giving?: Role }): User {
    const actor = this.get(id)
    const mayAct = !actor.isDisabled && actor.can('people.manage')
    if (!mayAct || !reaches(actor.role, over) || !reaches(actor.role, giving)) {
      throw new RoleOutOfReach()
    }
    return actor
  }

  /** @throws LastOwner when the workspace would have no active owner without this person */
  refuseLastOwner(person: User) {
    if (person.role !== 'owner' || person.isDisabled) return
    const others = this.people.filter(
      (one) => one.id !== person.id && one.role === 'owner' && !one.isDisabled
    )
    if (others.length === 0) throw new LastOwner()
  }
}

/** @throws PersonIsGone */
export function refuseAnonymized(person: User) {
  if (person.anonymizedAt) throw new PersonIsGone()
}
