import ExpectedError from '#foundation/exceptions/expected_error'

/** The token was made for less, or its person's role has shrunk since. */
export default class InsufficientScope extends ExpectedError {
  static code = 'E_INSUFFICIENT_SCOPE'
  static status = 403
  static message = 'The token lacks a scope'

  constructor(scope: string) {
    super()
    this.details = { scope }
  }
}
