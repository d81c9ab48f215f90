import { BaseTransformer } from '@adonisjs/core/transformers'
import type User from '#identity/models/user'

/** A person as those who look after people see them. */
export default class PersonDetailsTransformer extends BaseTransformer<User> {
  toObject() {
    const user = this.resource
    return {
      ...this.pick(user, ['id', 'name', 'email', 'role', 'isStaff', 'locale', 'timeZone']),
      isDisabled: user.isDisabled,
      isAnonymized: user.anonymizedAt !== null,
      hasPassword: user.password !== null,
      hasSecondFactor: user.secondFactorAt !== null,
      disabledAt: user.disabledAt?.toISO() ?? null,
      emailVerifiedAt: user.emailVerifiedAt?.toISO() ?? null,
      lastSeenAt: user.lastSeenAt?.toISO() ?? null,
      createdAt: user.createdAt?.toISO() ?? null,
    }
  }
}
