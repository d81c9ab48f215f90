import { Exception } from '@adonisjs/core/exceptions'

/** A program asked for something that needs a signed-in person; browsers are sent to sign in. */
export default class SignInRequired extends Exception {
  static code = 'E_SIGN_IN_REQUIRED'
  static status = 401
  static message = 'Sign in first'
}
