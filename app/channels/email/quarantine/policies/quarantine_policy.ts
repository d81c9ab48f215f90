import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who decides about mails that wait, and sees their source. */
export default class QuarantinePolicy extends BasePolicy {
  review(user: User) {
    return user.can('tickets.update')
  }

  /** Of a mail that became a message. */
  viewSource(user: User) {
    return user.can('tickets.view')
  }
}
