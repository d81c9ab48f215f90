import ExpectedError from '#foundation/exceptions/expected_error'

/** Each event would be sent to more addresses than anybody oversees. */
export default class TooManyEndpoints extends ExpectedError {
  static code = 'E_TOO_MANY_WEBHOOKS'
  static status = 422
  static message = 'Delete a webhook first'
}
