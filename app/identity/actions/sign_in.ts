import { inject } from '@adonisjs/core'
import { VerifyCredentials } from '#identity/actions/verify_credentials'
import { SignInLimits } from '#identity/sign_in_limits'

interface Attempt {
  email: string
  password: string
  ip: string
}

/**
 * Checks who wants to sign in, no faster than anybody needs to.
 *
 * @throws InvalidCredentials
 * @throws E_TOO_MANY_REQUESTS
 */
@inject()
export class SignIn {
  constructor(protected verifyCredentials: VerifyCredentials) {}

  async execute({ email, password, ip }: Attempt) {
    const limits = new SignInLimits(ip, email)
    await limits.take()
    const user = await this.verifyCredentials.execute(email, password)
    await limits.giveBack()
    return user
  }
}
