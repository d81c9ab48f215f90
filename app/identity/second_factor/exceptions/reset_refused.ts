import ExpectedError from '#foundation/exceptions/expected_error'

/** Nobody resets their own factors, or those of somebody above them. */
export default class ResetRefused extends ExpectedError {
  static code = 'E_FACTOR_RESET_REFUSED'
  static status = 403
  static message = 'You cannot reset the second factors of this person'
}
