import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'

/** Who decides which addresses are told of what happens in the workspace. */
export default class WebhookPolicy extends BasePolicy {
  manage(user: User) {
    return user.can('webhooks.manage')
  }
}
