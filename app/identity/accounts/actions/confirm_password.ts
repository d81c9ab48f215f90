import { inject } from '@adonisjs/core'
import { SignIn } from '#identity/actions/sign_in'
import InvalidCredentials from '#identity/exceptions/invalid_credentials'
import WrongPassword from '#identity/exceptions/wrong_password'
import type User from '#identity/models/user'

/**
 * Checks the password of somebody who is signed in, under the limits of signing in: a stolen
 * session must not be a way to guess it.
 *
 * @throws WrongPassword
 * @throws E_TOO_MANY_REQUESTS
 */
@inject()
export class ConfirmPassword {
  constructor(protected signIn: SignIn) {}

  async execute({ email }: User, { password, ip }: { password: string; ip: string }) {
    await this.signIn.execute({ email, password, ip }).catch((error) => {
      throw error instanceof InvalidCredentials ? new WrongPassword() : error
    })
  }
}
