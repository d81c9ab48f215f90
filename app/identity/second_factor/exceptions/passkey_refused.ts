import ExpectedError from '#foundation/exceptions/expected_error'

/** A passkey was not accepted; why stands in the log, as it would only help an attacker. */
export default class PasskeyRefused extends ExpectedError {
  static code = 'E_PASSKEY_REFUSED'
  static status = 422
  static message = 'The passkey was not accepted'
}
