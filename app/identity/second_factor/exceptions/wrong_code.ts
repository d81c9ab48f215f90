import ExpectedError from '#foundation/exceptions/expected_error'

/** A code of an app or of the recovery list is wrong, was used, or is too old: which, is not told. */
export default class WrongCode extends ExpectedError {
  static code = 'E_WRONG_CODE'
  static status = 422
  static message = 'The code is not right'
  field = 'code'
}
