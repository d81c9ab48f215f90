import ExpectedError from '#foundation/exceptions/expected_error'

/** What was typed is not the address of this workspace. */
export default class WrongAddress extends ExpectedError {
  static status = 422
  static code = 'E_WRONG_WORKSPACE_ADDRESS'
  static message = 'This is not the address of the workspace'
  field = 'address'
}
