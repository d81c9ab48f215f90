import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who may take the workspace's data out, and who may end the workspace. */
export default class WorkspaceDataPolicy extends BasePolicy {
  export(user: User) {
    return user.can('workspace.export')
  }

  delete(user: User) {
    return user.can('workspace.delete')
  }
}
