import { BasePolicy } from '@adonisjs/bouncer'
import type Invitation from '#identity/invitations/models/invitation'
import { reaches, type Role } from '#identity/models/role'
import type User from '#identity/models/user'

/** Who may ask others into the workspace: nobody to a role above their own. */
export default class InvitationPolicy extends BasePolicy {
  list(user: User) {
    return user.can('people.manage')
  }

  invite(user: User, role: Role) {
    return user.can('people.manage') && reaches(user.role, role)
  }

  change(user: User, invitation: Invitation) {
    return user.can('people.manage') && reaches(user.role, invitation.role)
  }
}
