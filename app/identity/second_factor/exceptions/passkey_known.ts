import ExpectedError from '#foundation/exceptions/expected_error'

/** The authenticator already holds a passkey of this workspace. */
export default class PasskeyKnown extends ExpectedError {
  static code = 'E_PASSKEY_KNOWN'
  static status = 422
  static message = 'This passkey is already registered'
}
