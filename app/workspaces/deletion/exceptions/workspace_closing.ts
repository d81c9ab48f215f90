import ExpectedError from '#foundation/exceptions/expected_error'

/** The workspace waits for its deletion: customers find it closed. */
export default class WorkspaceClosing extends ExpectedError {
  static status = 403
  static code = 'E_WORKSPACE_CLOSING'
  static message = 'The workspace is closed'
}
