import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody has as many tokens as one can keep an eye on. */
export default class TooManyTokens extends ExpectedError {
  static code = 'E_TOO_MANY_TOKENS'
  static status = 422
  static message = 'Revoke a token first'
}
