import ExpectedError from '#foundation/exceptions/expected_error'

/** The app has to sign in again. Why, whoever holds an old token is not told. */
export default class InvalidRefreshToken extends ExpectedError {
  static code = 'E_INVALID_REFRESH_TOKEN'
  static status = 401
  static message = 'Sign in again'
}
