import ExpectedError from '#foundation/exceptions/expected_error'

/** The person has no such passkey (any more). */
export default class PasskeyNotFound extends ExpectedError {
  static code = 'E_PASSKEY_NOT_FOUND'
  static status = 404
  static message = 'There is no such passkey'
}
