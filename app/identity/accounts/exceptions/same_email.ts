import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody wants to change their address to the one they have. */
export class SameEmail extends ExpectedError {
  static code = 'E_SAME_EMAIL'
  static status = 422
  static message = 'This is your address already'
  field = 'email'
}
