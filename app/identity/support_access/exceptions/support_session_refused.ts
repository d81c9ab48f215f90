import ExpectedError from '#foundation/exceptions/expected_error'

/** Support signed in by consent may work on tickets, and nothing else. */
export default class SupportSessionRefused extends ExpectedError {
  static status = 403
  static code = 'E_SUPPORT_SESSION'
  static message = 'Support may not do this'
}
