import ExpectedError from '#foundation/exceptions/expected_error'

/** The token is none, is mistyped, has expired or was revoked, or its person may not come in. */
export default class InvalidToken extends ExpectedError {
  static code = 'E_INVALID_TOKEN'
  static status = 401
  static message = 'This token is not valid'
}
