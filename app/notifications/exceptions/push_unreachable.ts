import ExpectedError from '#foundation/exceptions/expected_error'

/** The push service took no message for this device. */
export default class PushUnreachable extends ExpectedError {
  static status = 422
  static code = 'E_PUSH_UNREACHABLE'
  static message = 'The push service of this browser did not take the message.'
}
