import ExpectedError from '#foundation/exceptions/expected_error'

/** The first factor was shown too long ago, or too many second ones were wrong: start over. */
export default class SignInExpired extends ExpectedError {
  static code = 'E_SIGN_IN_EXPIRED'
  static status = 422
  static message = 'Sign in again from the start'
}
