import ExpectedError from '#foundation/exceptions/expected_error'

/** A first password was sent where there is one: it takes that one to change it. */
export default class PasswordExists extends ExpectedError {
  static code = 'E_PASSWORD_EXISTS'
  static status = 409
  static message = 'There is a password already'
}
