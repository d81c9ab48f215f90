import ExpectedError from '#foundation/exceptions/expected_error'

/** Mails go out in somebody's name only once that somebody can be reached. */
export default class AddressNotVerified extends ExpectedError {
  static code = 'E_ADDRESS_NOT_VERIFIED'
  static status = 403
  static message = 'Confirm your own address first'
}
