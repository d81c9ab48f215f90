import { BaseTransformer } from '@adonisjs/core/transformers'
import { avatarPathOf } from '#identity/accounts/avatar'
import type User from '#identity/models/user'

/** A person as the pages know them. */
export default class UserTransformer extends BaseTransformer<User> {
  /** Who is signed in, with what they may do, for their own browser only. */
  toObject() {
    const user = this.resource
    return {
      ...this.pick(user, ['id', 'name', 'email', 'role', 'isStaff']),
      avatarUrl: avatarPathOf(user),
      isEmailVerified: user.emailVerifiedAt !== null,
      permissions: [...user.permissions],
    }
  }

  /** Anybody, as shown beside what they did. */
  forPerson() {
    return { ...this.pick(this.resource, ['id', 'name']), avatarUrl: avatarPathOf(this.resource) }
  }
}
