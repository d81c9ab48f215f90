import { BasePolicy } from '@adonisjs/bouncer'
import { reaches } from '#identity/models/role'
import type User from '#identity/models/user'

/** Who looks after the tokens of everybody. */
export default class WorkspaceTokenPolicy extends BasePolicy {
  oversee(user: User) {
    return user.can('security.manage')
  }

  /** Nobody takes something from people above themselves. */
  revokeOf(user: User, owner: User) {
    return user.can('security.manage') && reaches(user.role, owner.role)
  }
}
