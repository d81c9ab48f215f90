import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who may change what of a workspace's settings. */
export default class WorkspacePolicy extends BasePolicy {
  manage(user: User) {
    return user.can('workspace.manage')
  }

  manageSecurity(user: User) {
    return user.can('security.manage')
  }
}
