import ExpectedError from '#foundation/exceptions/expected_error'

/** Another app can take over only after the present one was removed. */
export default class TotpExists extends ExpectedError {
  static code = 'E_TOTP_EXISTS'
  static status = 422
  static message = 'An authenticator app is already set up'
}
