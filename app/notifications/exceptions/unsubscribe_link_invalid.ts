import ExpectedError from '#foundation/exceptions/expected_error'

/** The link was cut off or is of another workspace. */
export default class UnsubscribeLinkInvalid extends ExpectedError {
  static status = 404
  static code = 'E_UNSUBSCRIBE_LINK_INVALID'
  static message = 'This link does not work. Open your account to choose what you are told.'
}
