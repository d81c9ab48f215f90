import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type { Locale } from '#config/i18n'
import UserCreated from '#identity/events/user_created'
import EmailTaken from '#identity/exceptions/email_taken'
import type { Role } from '#identity/models/role'
import User, { normalizeEmail } from '#identity/models/user'

export interface NewUser {
  email: string
  name: string
  role: Role
  /** As typed; it is stored as a hash only. */
  password?: string
  /** Made before by the same hasher, for many people with one password. */
  passwordHash?: string
  locale?: Locale | null
  /** Whether the address has been proven to be theirs, by a mailed link or by who adds them. */
  isEmailVerified?: boolean
}

/**
 * Adds a person to the workspace, as somebody who may do so decided.
 *
 * @throws EmailTaken
 */
export class CreateUser {
  async execute(input: NewUser, actor: User | null = null): Promise<User> {
    const password = input.password ? await hash.make(input.password) : input.passwordHash
    return transaction(async (trx) => {
      const user = await User.create(
        {
          email: normalizeEmail(input.email),
          name: input.name.trim(),
          role: input.role,
          locale: input.locale ?? null,
          password: password ?? null,
          emailVerifiedAt: input.isEmailVerified ? DateTime.now() : null,
        },
        { client: trx }
      )
      const payload = { userId: user.id, role: user.role }
      await record(new UserCreated({ actorId: actor?.id, payload }), trx)
      return user
    }).catch((error) => {
      throw isUniqueViolation(error) ? new EmailTaken() : error
    })
  }
}
