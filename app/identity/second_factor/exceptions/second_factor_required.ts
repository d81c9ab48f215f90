import ExpectedError from '#foundation/exceptions/expected_error'

/** A program signed in with the password of somebody who also has a second factor. */
export default class SecondFactorRequired extends ExpectedError {
  static code = 'E_SECOND_FACTOR_REQUIRED'
  static status = 401
  static message = 'A code of the second factor is needed'
  field = 'code'
}
