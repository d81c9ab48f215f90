import ExpectedError from '#foundation/exceptions/expected_error'

/** Nobody needs more, and the list has to be readable. */
export default class TooManyPasskeys extends ExpectedError {
  static code = 'E_TOO_MANY_PASSKEYS'
  static status = 422
  static message = 'There are enough passkeys'
}
