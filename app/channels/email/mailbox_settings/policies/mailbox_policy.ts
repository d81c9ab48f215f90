import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who decides at which addresses the workspace is written to, and with what it signs in there. */
export default class MailboxPolicy extends BasePolicy {
  manage(user: User) {
    return user.can('mailboxes.manage')
  }
}
