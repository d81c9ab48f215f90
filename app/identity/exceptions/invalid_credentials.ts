import ExpectedError from '#foundation/exceptions/expected_error'

/**
 * Sign-in failed. The same for an unknown address, a wrong password, a disabled person and
 * one without a password, so that nobody learns who has an account.
 */
export default class InvalidCredentials extends ExpectedError {
  static code = 'E_INVALID_CREDENTIALS'
  static status = 422
  static message = 'Email or password is wrong'
  field = 'email'
}
