import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody sends one test after the other. */
export default class TooManyTests extends ExpectedError {
  static code = 'E_TOO_MANY_TEST_WEBHOOKS'
  static status = 429
  static message = 'Wait a little before the next test'
}
