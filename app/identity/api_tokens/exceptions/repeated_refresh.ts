import ExpectedError from '#foundation/exceptions/expected_error'

/** The same refresh token was used moments ago, as by two requests of one app at once. */
export default class RepeatedRefresh extends ExpectedError {
  static code = 'E_REPEATED_REFRESH'
  static status = 409
  static message = 'This refresh token has just been used'
}
