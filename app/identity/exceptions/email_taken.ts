import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody else of the workspace has this address already. */
export default class EmailTaken extends ExpectedError {
  static code = 'E_EMAIL_TAKEN'
  static status = 422
  static message = 'Somebody with this email is already here'
  field = 'email'
}
