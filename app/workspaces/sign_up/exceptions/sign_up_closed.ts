import ExpectedError from '#foundation/exceptions/expected_error'

/** Who runs the installation opens its workspaces alone. */
export default class SignUpClosed extends ExpectedError {
  static status = 403
  static code = 'E_SIGN_UP_CLOSED'
  static message = 'Workspaces are opened by who runs this installation'
}
