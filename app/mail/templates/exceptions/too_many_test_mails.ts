import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody sends themselves one test after the other. */
export default class TooManyTestMails extends ExpectedError {
  static code = 'E_TOO_MANY_TEST_MAILS'
  static status = 429
  static message = 'Wait a little before the next test'
}
