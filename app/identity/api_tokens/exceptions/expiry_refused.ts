import ExpectedError from '#foundation/exceptions/expected_error'

/** The workspace wants tokens to end, within a year. */
export default class ExpiryRefused extends ExpectedError {
  static code = 'E_EXPIRY_REFUSED'
  static status = 422
  static message = 'Choose a day within a year'
  field = 'expires'
}
