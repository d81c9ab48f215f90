import hash from '@adonisjs/core/services/hash'
import InvalidCredentials from '#identity/exceptions/invalid_credentials'
import User, { normalizeEmail } from '#identity/models/user'

/** Hash of a password that nobody has. */
let decoy: Promise<string> | undefined

/**
 * Says who signs in. Always verifies exactly one hash, a decoy where there is nobody or no
 * password, so that neither the answer nor its time tells who has an account.
 *
 * @throws InvalidCredentials
 */
export class VerifyCredentials {
  async execute(email: string, password: string): Promise<User> {
    const user = await User.findBy('email', normalizeEmail(email))
    const stored = user?.password ?? (await this.decoy())
    const isRight = await hash.verify(stored, password)
    if (!user || !isRight || user.isDisabled || !user.password) throw new InvalidCredentials()
    return user
  }

  private decoy() {
    decoy ??= hash.make(crypto.randomUUID())
    return decoy
  }
}
