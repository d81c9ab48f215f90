import { BasePolicy } from '@adonisjs/bouncer'
import type { AuthorizerResponse } from '@adonisjs/bouncer/types'
import type User from '#identity/models/user'

/** Who may let the operator in. */
export default class SupportAccessPolicy extends BasePolicy {
  grant(user: User): AuthorizerResponse {
    return user.can('support_access.grant')
  }
}
