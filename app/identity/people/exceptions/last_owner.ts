import ExpectedError from '#foundation/exceptions/expected_error'

/** A workspace without an owner could never be deleted or handed on again. */
export default class LastOwner extends ExpectedError {
  static code = 'E_LAST_OWNER'
  static status = 422
  static message = 'A workspace keeps at least one owner'
}
