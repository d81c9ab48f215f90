import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who may put staff together in teams. */
export default class TeamPolicy extends BasePolicy {
  manage(user: User) {
    return user.can('teams.manage')
  }
}
