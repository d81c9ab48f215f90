import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody who is signed in was asked for their password and typed another one. */
export default class WrongPassword extends ExpectedError {
  static code = 'E_WRONG_PASSWORD'
  static status = 422
  static message = 'The password is wrong'
  field = 'password'
}
