import { BasePolicy } from '@adonisjs/bouncer'
import { isStaffRole, reaches, type Role } from '#identity/models/role'
import type User from '#identity/models/user'

/**
 * Who may look after the people of their workspace. Nobody reaches above their own role; that
 * an owner must remain is said by the actions, which alone see all owners at once.
 */
export default class PersonPolicy extends BasePolicy {
  list(user: User) {
    return user.can('people.manage')
  }

  view(user: User) {
    return user.can('people.manage')
  }

  update(user: User, person: User) {
    return user.can('people.manage') && reaches(user.role, person.role) && !person.anonymizedAt
  }

  changeRole(user: User, person: User, role: Role) {
    return this.update(user, person) && reaches(user.role, role)
  }

  joinTeams(user: User, person: User) {
    return this.update(user, person) && isStaffRole(person.role) && user.can('teams.manage')
  }

  deactivate(user: User, person: User) {
    return this.update(user, person)
  }

  reactivate(user: User, person: User) {
    return this.update(user, person)
  }

  endSessions(user: User, person: User) {
    return this.update(user, person)
  }

  mailPasswordReset(user: User, person: User) {
    return this.update(user, person) && !person.isDisabled
  }

  /** Of a workspace, by the owner alone. */
  transferOwnership(user: User, heir: User) {
    return (
      user.role === 'owner' && user.id !== heir.id && isStaffRole(heir.role) && !heir.isDisabled
    )
  }

  /** Their own traces people have removed by somebody else, who is still there to see it done. */
  anonymize(user: User, person: User) {
    return this.update(user, person) && user.id !== person.id
  }

  export(user: User, person: User) {
    return user.can('people.manage') && reaches(user.role, person.role)
  }
}
